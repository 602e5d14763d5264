import type { LetterAudience, OtherLetterKind } from '@equipage/domain';
import { serviceTemplates } from './service-templates.ts';
import type { MailTemplate } from './template.ts';

type Templates = Readonly<Record<OtherLetterKind, Partial<Record<LetterAudience, MailTemplate>>>>;

const silence =
  'Votre silence ne vaut ni accord ni refus ; vous pouvez aussi demander une modification, ou refuser.';
const last =
  'C’est le dernier rappel : sans réponse, la communication {ofLab} sera prévenue. Votre silence ne vaut ni accord ni refus.';
const toOfficer =
  'Le silence ne décide de rien : vous pouvez confier le contrat à quelqu’un d’autre, le clore, ou attendre.';

/** The words of the mails that tell of no act. */
export const otherTemplates: Templates = {
  reminder: { manager: reminder('votre accord', silence), executive: reminder('votre signature', silence) },
  'last-reminder': {
    manager: reminder('votre accord', last),
    executive: reminder('votre signature', last),
  },
  'reminder-by-hand': {
    manager: reminder('votre accord', `{actor} vous le rappelle.\n\n${silence}`),
    executive: reminder('votre signature', `{actor} vous le rappelle.\n\n${silence}`),
  },
  reminders: both(reminders(silence)),
  'last-reminders': both(reminders(last)),
  silence: { officer: unanswered('Les rappels prévus sont restés sans réponse.') },
  'silence-gone': {
    officer: unanswered('{holder} n’est plus dans l’annuaire et ne reçoit plus de courriel.'),
  },
  silences: {
    officer: {
      subject: 'Sans réponse : {count}',
      title: '{count} restent sans réponse.',
      body: `{list}\n\nLe silence ne décide de rien : vous pouvez confier chaque contrat à quelqu’un d’autre, le clore, ou attendre.`,
      action: 'Voir la communauté',
    },
  },
  'daily-digest': { reader: digest('Aujourd’hui', 'Voir tout ce qui attend') },
  'daily-news': { reader: digest('Aujourd’hui', 'Ouvrir Équipage') },
  'weekly-digest': { executive: digest('Cette semaine', 'Voir tout ce qui attend') },
  'copy-conclusion': copy('Le contrat d’engagement {ofAgent} est signé par tous.'),
  'copy-termination': copy('L’engagement {ofAgent} prend fin le {lastDay}.'),
  'copy-reversal': copy('L’engagement {ofAgent} se poursuit jusqu’au {endsOn} inclus.'),
  // Why is between those who know the agent.
  'copy-closure': copy('Le contrat d’engagement {ofAgent} est clos.'),
  ...serviceTemplates,
  'sign-in': {
    anyone: {
      subject: 'Votre connexion à Équipage',
      title: 'Connectez-vous à Équipage.',
      body: '',
      action: 'Se connecter',
    },
  },
};

function reminder(awaited: string, body: string): MailTemplate {
  return {
    subject: `Rappel : le contrat {ofAgent} attend ${awaited}`,
    title: `Le contrat {ofAgent} attend ${awaited} depuis le {since}, soit {waited}.`,
    body,
    action: 'Lire et décider',
  };
}

function reminders(closing: string): MailTemplate {
  return {
    subject: 'Rappel : {count} attendent {awaited}',
    title: '{count} attendent {awaited}.',
    body: `{list}\n\n${closing}`,
    action: 'Voir tout ce qui attend',
  };
}

function both(template: MailTemplate): Templates[OtherLetterKind] {
  return { manager: template, executive: template };
}

function unanswered(why: string): MailTemplate {
  return {
    subject: 'Sans réponse : le contrat {ofAgent}',
    title: 'Le contrat {ofAgent} attend {holder} depuis le {since}, soit {waited}.',
    body: `${why} ${toOfficer}`,
    action: 'Voir le contrat',
  };
}

function digest(when: string, action: string): MailTemplate {
  return { subject: `${when} : {summary}`, title: '{summary}.', body: '{list}', action };
}

function copy(title: string): Templates[OtherLetterKind] {
  return {
    copied: { subject: 'Copie : {number}, {agent}', title, body: '', action: 'Vérifier ce contrat' },
  };
}
