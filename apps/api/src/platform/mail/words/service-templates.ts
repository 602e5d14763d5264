import type { LetterAudience, OtherLetterKind } from '@equipage/domain';
import type { MailTemplate } from './template.ts';

/** The words of the mails about what will no longer be kept, and about what people ask of who keeps the service. */
export const serviceTemplates = {
  'contract-expiring': {
    agent: {
      subject: 'Fin de conservation du contrat n° {number}',
      title: 'Votre contrat n° {number} ne sera plus conservé à partir du {dueOn}.',
      body: 'À cette date, il pourra être éliminé, avec ses signatures et son fichier scellé, si le service des archives donne son visa.',
      action: 'Voir le contrat',
    },
  },
  'draft-expiring': {
    agent: {
      subject: 'Votre brouillon de contrat va être supprimé',
      title: 'Votre brouillon de contrat sera supprimé le {dueOn}.',
      body: 'Vous n’y avez rien changé depuis le {touchedOn}. Personne d’autre que vous ne l’a lu.',
      action: 'Ouvrir le brouillon',
    },
  },
  'contracts-expiring': {
    officer: {
      subject: 'Fin de conservation : {count}',
      title: 'Conservation bientôt terminée : {count}.',
      body: '{list}',
      action: 'Voir ce qui arrive à terme',
    },
  },
  'leavers-expiring': {
    administrator: {
      subject: 'Fin de conservation : {departed}',
      title: 'L’annuaire ne gardera bientôt plus ce qu’il sait de {departed}.',
      body: 'La fiche, l’histoire et les comptes reliés seront effacés. Ne resteront que le nom, la fonction et la direction de qui est nommé dans ce qui est gardé, aussi longtemps.\n\n{list}',
      action: 'Voir ce qui arrive à terme',
    },
  },
  'complaints-expiring': {
    keeper: {
      subject: 'Fin de conservation : {complaints}',
      title: 'Conservation bientôt terminée : {complaints}.',
      body: 'Le nom, l’adresse, ce qui est écrit et ce qui a été répondu seront effacés. Ne resteront que la référence et les dates.\n\n{list}',
      action: 'Voir les signalements',
    },
  },
  elimination: {
    preparer: {
      subject: 'Élimination terminée : bordereau {disposalList}',
      title: 'L’élimination du bordereau {disposalList} est terminée.',
      body: 'Le bordereau et son visa sont conservés. Le journal garde la trace des actes, sans donnée personnelle : il se vérifie toujours.',
      action: 'Voir le bordereau',
    },
  },
  complaint: {
    keeper: {
      subject: 'Défaut d’accessibilité signalé : {reference}',
      title: 'Un défaut d’accessibilité est signalé, sous la référence {reference}.',
      body: '',
      action: 'Voir les signalements',
    },
  },
  rectification: {
    keeper: {
      subject: 'Correction demandée par {actor} : {field}',
      title: '{actor} demande une correction de ses données : {field}.',
      body: '',
      action: 'Répondre à la demande',
    },
  },
  'rectification-made': {
    requester: {
      subject: 'Correction faite : {field}',
      title: 'La correction que vous avez demandée est faite : {field}, {wanted}.',
      body: 'L’annuaire dit maintenant ce que vous avez demandé.',
      action: 'Voir mes données',
    },
  },
  'rectification-refused': {
    requester: {
      subject: 'Correction refusée : {field}',
      title: 'La correction que vous avez demandée n’est pas faite : {field}.',
      body: 'Vous pouvez la demander autrement.',
      action: 'Voir mes données',
    },
  },
} as const satisfies Partial<
  Readonly<Record<OtherLetterKind, Partial<Record<LetterAudience, MailTemplate>>>>
>;
