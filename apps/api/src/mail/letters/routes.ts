import { endpoints } from '@equipage/contract-api';
import { reading } from '../../db/connection.ts';
import { letterHtml } from '../../platform/mail/letter-html.ts';
import { letterText } from '../../platform/mail/letter-text.ts';
import { loadProfile } from '../../platform/profile.ts';
import { route } from '../../platform/route.ts';
import type { Server } from '../../platform/server.ts';
import { tagOf } from '../../platform/version.ts';
import { changeLetter } from './change.ts';
import { sampleLetter } from './sample.ts';
import { type LetterView, letterNamed, letterView, listLetters } from './view.ts';

/** The words of the mails about acts, as the officers make them. */
export function letterRoutes(server: Server): void {
  const { db, settings } = server;
  const connection = reading(db);
  type Reply = { header(name: string, value: string): unknown };
  const tagged = (reply: Reply, view: LetterView): LetterView => {
    reply.header('etag', tagOf(view.version));
    return view;
  };

  route(server, endpoints.listMailLetters, () => listLetters(connection));
  route(server, endpoints.getMailLetter, async ({ params, reply }) =>
    tagged(reply, await letterView(connection, params.letter)),
  );
  route(server, endpoints.saveMailLetter, async (call) =>
    tagged(call.reply, await changeLetter(server, call, call.body)),
  );
  route(server, endpoints.restoreMailLetter, async (call) =>
    tagged(call.reply, await changeLetter(server, call, null)),
  );
  route(server, endpoints.previewMailLetter, async ({ params, body }) => {
    const profile = await loadProfile(db, connection.queries);
    const letter = sampleLetter(letterNamed(params.letter), body, profile);
    const written = {
      text: letterText(letter, settings.publicUrl),
      html: letterHtml(letter, settings.publicUrl),
    };
    return { subject: letter.subject, ...written };
  });
}
