import type { OutboxWork } from '../platform/outbox-worker.ts';

const idle = async () => undefined;

/** What an outbox does where mails alone are looked at. */
export const onlyMails = (mail: OutboxWork['mail']): OutboxWork => ({
  'final-document': idle,
  'time-stamp': idle,
  'sign-in-mail': idle,
  elimination: idle,
  mail,
  'secret-mail': mail,
});
