import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';

/* A real SMTP server, and the ways in which such a server fails. */

export interface Received {
  messageId: string;
  to: string[];
  /** The message as it came. */
  raw: string;
  encrypted: boolean;
  user: unknown;
}

type Answer = (error?: Error) => void;
interface Behaviours {
  /** What becomes of a recipient. */
  recipient: (answer: Answer, session: SMTPServerSession) => void;
  /** What becomes of a message that came whole, as it came. */
  message: (answer: Answer, session: SMTPServerSession, raw: string) => void;
  /** While the message is coming. */
  part: () => void;
}

/** An answer of an SMTP server that is none of the twos, and the three figures that say more, when it gives them. */
export const says = (responseCode: number, more?: string): Error =>
  Object.assign(new Error(more === undefined ? 'no' : `${more} no`), { responseCode });
const usual: Behaviours = {
  recipient: (answer) => answer(),
  message: (answer) => answer(),
  part: () => undefined,
};

/** Starts a server whose behaviour a test changes as it goes. */
export async function startSmtpServer(options: SMTPServerOptions = {}) {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  let behaviour = usual;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: options.key === undefined ? ['STARTTLS'] : [],
    onRcptTo: (_address, session, answer) => behaviour.recipient(answer, session),
    onData(stream, session, answer) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => {
        parts.push(part);
        behaviour.part();
      });
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString();
        const keep: Answer = (error) => {
          if (error === undefined) received.push(receivedFrom(raw, session));
          answer(error);
        };
        behaviour.message(keep, session, raw);
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    received,
    behave(changed: Partial<Behaviours>) {
      behaviour = { ...usual, ...changed };
    },
    /** Every connection is gone, and nothing is answered. */
    drop() {
      for (const socket of sockets) socket.destroy();
      sockets.clear();
    },
    close(): Promise<void> {
      this.drop();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

export type SmtpTestServer = Awaited<ReturnType<typeof startSmtpServer>>;

function receivedFrom(raw: string, session: SMTPServerSession): Received {
  return {
    messageId: /^Message-ID: (.+)\r$/im.exec(raw)?.[1] ?? '',
    to: session.envelope.rcptTo.map(({ address }) => address),
    raw,
    encrypted: session.secure,
    user: session.user,
  };
}
