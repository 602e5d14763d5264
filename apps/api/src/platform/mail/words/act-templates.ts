import type { Audience, NoticeKind } from '@equipage/domain';
import type { MailTemplate } from './template.ts';

type Templates = Readonly<Record<NoticeKind, Partial<Record<Audience, MailTemplate>>>>;

const read = 'Voir le contrat';
const readMine = 'Voir mon contrat';

/** The words of every mail about an act, by what is told and to whom; every pair of `tellings` is here (tested). */
export const actTemplates: Templates = {
  'signature-receipt': {
    agent: {
      subject: 'Votre contrat {number} est signé et envoyé à {manager}',
      title: 'Vous avez signé votre contrat d’engagement.',
      body: '{manager} doit maintenant donner son accord. Vous recevrez un courriel dès que ce sera fait.\n\nTant que la direction générale n’a pas signé, vous pouvez reprendre votre contrat pour le modifier, ou retirer votre projet.',
      action: readMine,
    },
  },
  'paper-signature': {
    signatory: {
      subject: 'Votre signature sur papier est enregistrée',
      title: 'Votre signature sur le contrat {ofAgent} est enregistrée.',
      body: '{actor} a enregistré la signature que vous avez donnée sur papier. Si vous ne l’avez pas donnée, répondez-lui sans attendre.',
      action: read,
    },
  },
  'take-over': {
    agent: {
      subject: 'Votre contrat d’engagement est dans Équipage',
      title: 'Votre contrat signé sur papier se lit maintenant dans Équipage.',
      body: 'Il court du {startsOn} au {endsOn} inclus, sous le numéro {number}. Rien n’est à signer de nouveau.',
      action: readMine,
    },
  },
  'to-decide': {
    manager: {
      subject: '{agent} demande votre accord pour rejoindre {lab}',
      title: '{agent} demande votre accord pour consacrer une part de son temps de travail {toLab}.',
      body: 'Ce qui est demandé au service : {figures}.\n\nVous pouvez donner votre accord, demander une modification, refuser, ou répondre que ce n’est pas votre agent.',
      action: 'Lire et décider',
    },
  },
  'to-sign': {
    executive: {
      subject: 'Le contrat {ofAgent} attend votre signature',
      title: 'Le contrat {ofAgent} attend votre signature.',
      body: 'La hiérarchie a donné son accord. Ce qui est demandé au service : {figures}.',
      action: 'Lire et signer',
    },
    officer: {
      subject: 'Le contrat {ofAgent} est à faire signer',
      title: 'Le contrat {ofAgent} attend la signature de la direction générale des services.',
      body: 'La hiérarchie a donné son accord. La direction générale ne signe pas ici : présentez-lui le contrat, puis enregistrez sa signature.',
      action: read,
    },
  },
  'to-observe': {
    informed: {
      subject: 'Pour information : {agent} s’engage avec {lab}',
      title: '{agent} demande à consacrer une part de son temps de travail {toLab}.',
      body: 'Ce qui est demandé au service : {figures}.\n\nVous pouvez lire le contrat et, jusqu’au {until} inclus, faire une observation. Elle sera montrée à la direction générale des services avant sa signature ; elle n’arrête rien.',
      action: 'Lire le contrat',
    },
  },
  observation: {
    ...pair('agent', 'manager', {
      subject: '{actor} a fait une observation sur le contrat {ofAgent}',
      title: '{actor} a joint une observation au contrat {ofAgent}.',
      body: 'Elle sera montrée à la direction générale des services avant sa signature. Elle n’arrête rien.',
      action: read,
    }),
  },
  absence: {
    ...pair('agent', 'manager', {
      subject: 'Contrat {ofAgent} : une absence est enregistrée ou corrigée',
      title: 'Contrat {ofAgent} : {told}.',
      body: 'Aucun motif n’est demandé ni gardé. Les rappels s’arrêtent pendant l’absence ; la durée du contrat ne change pas. Les dates retirées peuvent être proposées de nouveau.',
      action: read,
    }),
    lead: {
      subject: 'Des dates {ofAgent} sont retirées',
      title: 'Des dates prévues {ofAgent} sont retirées.',
      body: '{dropped}',
      action: read,
    },
  },
  agreement: {
    agent: {
      subject: '{actor} a donné son accord à votre contrat',
      title: '{actor} a donné son accord.',
      body: 'Il reste la signature de la direction générale des services.',
      action: readMine,
    },
  },
  conclusion: {
    agent: {
      subject: 'Votre contrat d’engagement est signé par tous',
      title: 'Votre contrat est signé par tous : bienvenue dans la communauté.',
      body: 'Il court du {startsOn} au {endsOn} inclus.\n\n{dropped}',
      action: readMine,
    },
    manager: {
      subject: 'Le contrat {ofAgent} est signé par tous',
      title: 'Le contrat {ofAgent} est signé par tous.',
      body: 'Il court du {startsOn} au {endsOn} inclus : {figures}.\n\n{dropped}',
      action: read,
    },
    lead: {
      subject: '{agent} rejoint votre mission',
      title: '{agent} rejoint la mission « {mission} ».',
      body: 'Le contrat est signé par tous et court du {startsOn} au {endsOn} inclus.\n\n{dropped}',
      action: read,
    },
    officer: {
      subject: '{agent} rejoint la communauté',
      title: '{agent} rejoint la communauté.',
      body: 'Le contrat {number} est signé par tous et court du {startsOn} au {endsOn} inclus.\n\n{dropped}',
      action: read,
    },
  },
  'change-request': {
    agent: {
      subject: '{actor} vous demande de modifier votre contrat',
      title: '{actor} vous demande de modifier votre contrat.',
      body: 'Les signatures déjà données ne valent plus : après vos modifications, vous signerez de nouveau.',
      action: 'Modifier mon contrat',
    },
    ...others('change-request'),
  },
  refusal: {
    agent: {
      subject: '{actor} a refusé votre contrat',
      title: '{actor} a refusé votre contrat.',
      body: 'Vos réponses sont gardées : vous pourrez préparer un autre contrat à partir de celui-ci.',
      action: readMine,
    },
    ...others('refusal'),
  },
  'wrong-manager': {
    officer: {
      subject: '{actor} répond ne pas encadrer {agent}',
      title: '{actor} a répondu que {agent} ne fait pas partie de son équipe.',
      body: 'Le contrat attend que vous le confiiez à un autre supérieur hiérarchique.',
      action: 'Confier le contrat',
    },
    agent: {
      subject: '{actor} répond ne pas vous encadrer',
      title: '{actor} a répondu que vous ne faites pas partie de son équipe.',
      body: 'La communication {ofLab} va confier votre contrat à la bonne personne. Ce que vous avez signé reste valable, vous n’avez rien à refaire.',
      action: readMine,
    },
  },
  'taken-back': both({
    subject: '{agent} reprend son contrat pour le modifier',
    title: '{agent} reprend son contrat pour le modifier.',
    body: 'Rien n’attend plus votre décision. Les signatures déjà données ne valent plus ; vous recevrez le contrat s’il est signé de nouveau.',
    action: read,
  }),
  withdrawal: {
    ...both({
      subject: '{agent} retire son projet',
      title: '{agent} retire son projet.',
      body: 'Rien n’attend plus votre décision.',
      action: read,
    }),
    officer: {
      subject: '{agent} retire son projet',
      title: '{agent} retire son projet avant la dernière signature.',
      body: '',
      action: read,
    },
  },
  'hand-over': {
    manager: {
      subject: 'Le contrat {ofAgent} vous est confié',
      title: '{actor} vous confie le contrat {ofAgent}.',
      body: 'Ce qui a été signé reste valable : {figures}. Vous pouvez désormais lire ce contrat et signaler une difficulté.',
      action: read,
    },
    'former-manager': {
      subject: 'Le contrat {ofAgent} est confié à {manager}',
      title: '{actor} a confié le contrat {ofAgent} à {manager}.',
      body: 'Ce contrat n’attend plus rien de vous.',
      action: 'Voir ce qui attend votre décision',
    },
    agent: {
      subject: 'Votre contrat est confié à {manager}',
      title: '{actor} a confié votre contrat à {manager}.',
      body: 'Ce qui a été signé reste valable, vous n’avez rien à refaire.',
      action: readMine,
    },
  },
  termination: {
    agent: {
      subject: 'Récépissé : votre engagement prend fin le {lastDay}',
      title: 'Votre engagement prend fin le {lastDay}.',
      body: 'La déclaration de {actor} est reçue et datée. Le {lastDay} est le dernier jour de votre engagement ; jusque-là, vous pouvez revenir sur cette fin.',
      action: readMine,
    },
    ...all({
      subject: 'L’engagement {ofAgent} prend fin le {lastDay}',
      title: 'L’engagement {ofAgent} prend fin le {lastDay}.',
      body: 'Déclaration de {actor}. Les dates prévues après ce jour n’ont plus lieu.',
      action: read,
    }),
  },
  'termination-reversal': all({
    subject: 'L’engagement {ofAgent} se poursuit',
    title: 'L’engagement {ofAgent} se poursuit.',
    body: 'La fin annoncée est annulée par {actor} : l’engagement court jusqu’au {endsOn} inclus, comme prévu.',
    action: read,
  }),
  difficulty: {
    agent: {
      subject: '{actor} signale une difficulté',
      title: '{actor} signale une difficulté sur votre engagement.',
      body: 'Votre contrat continue. La communication {ofLab} est prévenue et peut vous aider à en parler.',
      action: readMine,
    },
    ...pair('lead', 'officer', {
      subject: '{actor} signale une difficulté : {agent}',
      title: '{actor} signale une difficulté sur l’engagement {ofAgent}.',
      body: '',
      action: read,
    }),
  },
  closure: {
    agent: {
      subject: 'Votre contrat d’engagement est clos',
      title: '{actor} a clos votre contrat.',
      body: 'Motif : {motive}.',
      action: readMine,
    },
    ...all({
      subject: 'Le contrat {ofAgent} est clos',
      title: '{actor} a clos le contrat {ofAgent}.',
      body: 'Motif : {motive}.',
      action: read,
    }),
  },
};

type Words = Partial<Record<Audience, MailTemplate>>;

function pair(first: Audience, second: Audience, template: MailTemplate): Words {
  return { [first]: template, [second]: template };
}
function both(template: MailTemplate): Words {
  return pair('manager', 'executive', template);
}
function all(template: MailTemplate): Words {
  return { ...both(template), ...pair('lead', 'officer', template) };
}

/** For everybody but the agent, of an act that stops a contract on its way. */
function others(kind: 'change-request' | 'refusal'): Words {
  return kind === 'refusal'
    ? all({
        subject: '{actor} a refusé le contrat {ofAgent}',
        title: '{actor} a refusé le contrat {ofAgent}.',
        body: '',
        action: read,
      })
    : all({
        subject: '{actor} demande une modification à {agent}',
        title: '{actor} demande à {agent} de modifier son contrat.',
        body: 'Les signatures déjà données ne valent plus ; le contrat revient à la hiérarchie s’il est signé de nouveau.',
        action: read,
      });
}
