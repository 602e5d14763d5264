import { bareAct, coded, id, noticeKinds, noticeModes } from '@equipage/domain';
import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import {
  demoMail,
  givenUpMails,
  mailLetterSummary,
  mailLetterView,
  mailPreview,
  mailWords,
} from '../views/mails.ts';
import { contractReminders, mailPreferences, reminderEffect } from '../views/notices.ts';
import { byId, items, paging, plain } from './shapes.ts';

const kind = z.enum(noticeKinds, coded('not-allowed-value'));
const mode = z.enum(noticeModes, coded('not-allowed-value'));
const choice = z.strictObject({ kind, mode });
const own = { path: '/api/mail-preferences', tag: 'mails', access: 'session', status: 200 } as const;
const reminders = { path: '/api/contracts/:id/reminders', tag: 'mails', access: 'session' } as const;

/** For those who see to it that mails arrive. */
const keepers = {
  tag: 'mails',
  access: ['officer', 'admin'],
  status: 200,
  response: givenUpMails,
} as const;
/** For those who word what people are told. */
const letter = {
  tag: 'mails',
  access: ['officer', 'admin'],
  path: '/api/mail-letters/:letter',
  params: z.strictObject({ letter: plain(60) }),
  status: 200,
  response: mailLetterView,
  refuses: [404],
} as const;
/** One mail, or all of them. */
const oneOrAll = z.strictObject({ mailId: z.optional(id) });

/** What people are told by mail, and when. */
export const mailEndpoints = {
  listDemoMails: endpoint({
    method: 'GET',
    path: '/api/demo/mails',
    summary: 'Les courriels envoyés, ou qui l’auraient été, le dernier d’abord',
    tag: 'demo',
    access: 'session',
    demo: true,
    status: 200,
    response: items(demoMail),
  }),
  getMailPreferences: endpoint({
    ...own,
    method: 'GET',
    summary: 'Comment je suis averti de ce qui me concerne',
    response: mailPreferences,
  }),
  saveMailPreferences: endpoint({
    ...own,
    method: 'PUT',
    summary: 'Choisir comment je suis averti ; ce qui n’est pas donné redevient habituel',
    body: z.strictObject({
      items: z.array(choice).check(z.maxLength(noticeKinds.length, coded('too-many'))),
    }),
    response: mailPreferences,
  }),
  getReminders: endpoint({
    ...reminders,
    method: 'GET',
    summary: 'Les rappels envoyés pour un contrat',
    refuses: [403],
    params: byId,
    status: 200,
    response: contractReminders,
  }),
  remind: endpoint({
    ...reminders,
    method: 'POST',
    summary: 'Rappeler à la personne attendue qu’un contrat l’attend',
    params: byId,
    body: bareAct,
    status: 201,
    response: contractReminders,
  }),
  listGivenUpMails: endpoint({
    ...keepers,
    method: 'GET',
    path: '/api/mails/given-up',
    summary: 'Les courriels que le serveur a renoncé à envoyer, le dernier écrit d’abord',
    query: z.strictObject(paging),
  }),
  retryMails: endpoint({
    ...keepers,
    method: 'POST',
    path: '/api/mails/given-up/retries',
    summary: 'Renvoyer un courriel abandonné, ou tous ; ceux qui portaient un accès ne repartent pas',
    body: oneOrAll,
  }),
  putMailsAway: endpoint({
    ...keepers,
    method: 'POST',
    path: '/api/mails/given-up/dealt-with',
    summary: 'Noter qu’on s’est occupé autrement d’un courriel abandonné',
    body: z.strictObject({ mailId: id }),
  }),
  listMailLetters: endpoint({
    method: 'GET',
    path: '/api/mail-letters',
    summary: 'Les courriels types, dont les mots se changent',
    tag: 'mails',
    access: ['officer', 'admin'],
    status: 200,
    response: items(mailLetterSummary),
  }),
  getMailLetter: endpoint({ ...letter, method: 'GET', summary: 'Un courriel type, et ce qu’il est devenu' }),
  saveMailLetter: endpoint({
    ...letter,
    method: 'PUT',
    summary: 'Changer les mots d’un courriel type, pour ceux qui seront écrits ensuite',
    body: mailWords,
    versioned: true,
  }),
  restoreMailLetter: endpoint({
    ...letter,
    method: 'POST',
    path: '/api/mail-letters/:letter/original',
    summary: 'Revenir aux mots d’origine',
    body: bareAct,
    versioned: true,
  }),
  previewMailLetter: endpoint({
    ...letter,
    method: 'POST',
    path: '/api/mail-letters/:letter/preview',
    summary: 'Un courriel type tel qu’il se lirait avec ces mots',
    body: mailWords,
    response: mailPreview,
  }),
  getReminderEffect: endpoint({
    method: 'GET',
    path: '/api/reminders/effect',
    summary: 'Combien de rappels ont été suivis d’une décision, sous un, trois ou cinq jours ouvrés',
    tag: 'mails',
    access: ['officer'],
    status: 200,
    response: reminderEffect,
  }),
} as const;
