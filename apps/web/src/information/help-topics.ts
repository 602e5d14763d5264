interface Question {
  question: string;
  /** Paragraphs. */
  answer: readonly string[];
}

/** What each person asks, with the words of the screens. */
export const helpTopics: readonly { id: string; who: string; questions: readonly Question[] }[] = [
  {
    id: 'agent',
    who: 'Vous vous engagez',
    questions: [
      {
        question: 'Comment commencer un contrat ?',
        answer: [
          'Depuis l’accueil. Cinq étapes : Moi, Mission, Temps, Service, puis Relecture et signature. Le contrat s’écrit à côté de vos réponses, et chaque réponse s’enregistre d’elle-même : vous pouvez partir et revenir.',
        ],
      },
      {
        question: 'Qui voit ce que j’écris ?',
        answer: ['Personne d’autre que vous, tant que vous n’avez pas signé.'],
      },
      {
        question: 'J’ai signé, puis-je encore changer quelque chose ?',
        answer: [
          'Oui, tant que la direction générale n’a pas signé : « Reprendre pour modifier » vous rend le projet, et les signatures données sont à redonner. « Retirer mon projet » arrête tout.',
          'Une fois le contrat signé, il garde ses mots. Vous pouvez le prolonger ou y mettre fin.',
        ],
      },
      {
        question: 'Comment mettre fin à mon engagement ?',
        answer: [
          'Ouvrez votre contrat, puis « Mettre fin à mon engagement » : une date suffit, aucune raison n’est demandée. Vous pouvez revenir sur cette fin jusqu’au jour dit.',
        ],
      },
      {
        question: 'On me redemande qui je suis au moment de signer : pourquoi ?',
        answer: [
          'Une signature demande une identification de moins de 15 minutes. Une fois confirmée, la page reprend où elle en était.',
        ],
      },
    ],
  },
  {
    id: 'manager',
    who: 'Vous êtes supérieur ou supérieure hiérarchique',
    questions: [
      {
        question: 'Où sont les contrats qui m’attendent ?',
        answer: [
          'Dans « À décider » : ce qui est demandé en heures et en demi-journées, les dates à libérer, la charge de toute l’équipe.',
        ],
      },
      {
        question: 'Que puis-je répondre ?',
        answer: [
          'Donner votre accord et signer, demander une modification, ou refuser en disant pourquoi. Si ce n’est pas votre agent, dites-le : le Lab’ confiera le contrat à la bonne personne.',
        ],
      },
      {
        question: 'Le service est en difficulté pendant l’engagement : que faire ?',
        answer: [
          'Ouvrez le contrat, puis « Signaler une difficulté » : l’agent et le Lab’ en sont prévenus. Cela n’arrête pas le contrat.',
        ],
      },
    ],
  },
  {
    id: 'executive',
    who: 'Vous signez pour la direction générale des services',
    questions: [
      {
        question: 'Que me reste-t-il à signer ?',
        answer: ['Dans « À décider », ce que la hiérarchie a déjà accepté, le plus ancien d’abord.'],
      },
      {
        question: 'Puis-je signer plusieurs contrats en une fois ?',
        answer: [
          'Oui : cochez ceux que vous avez lus, et signez. Chacun a son résultat, et un bordereau s’imprime.',
        ],
      },
      {
        question: 'Qui signe quand la direction générale est absente ?',
        answer: [
          'La personne que nomme un arrêté de délégation, que l’administration enregistre avec son numéro et ses dates. Le contrat cite les deux noms et l’arrêté.',
        ],
      },
      {
        question: 'Nous signons sur papier, ou dans un parapheur',
        answer: [
          'Un réglage le dit. Sur papier, la communication du Lab’ enregistre la signature avec le papier numérisé ; au parapheur, le PDF part d’ici et y revient, et sa signature est vérifiée.',
        ],
      },
    ],
  },
  {
    id: 'officer',
    who: 'Vous êtes à la communication du Lab’',
    questions: [
      {
        question: 'Où en est chacun ?',
        answer: [
          '« Communauté » montre les équipiers et les contrats en route : qui attend qui, et qui relancer cette semaine. La liste se cherche, se filtre, et s’exporte en CSV ou en XLSX.',
        ],
      },
      {
        question: 'Un supérieur est absent ou a changé',
        answer: ['Ouvrez le contrat et confiez-le à une autre personne, en disant pourquoi.'],
      },
      {
        question: 'Comment reprendre les contrats déjà signés sur papier ?',
        answer: [
          '« Reprise », dans la communauté : une ligne de tableur par contrat. Vous voyez d’abord ce qui sera repris et ce qui est à corriger.',
        ],
      },
      {
        question: 'Comment changer les mots du contrat ?',
        answer: [
          'Dans « Formulation » : vous écrivez une nouvelle version sur la feuille, puis vous la publiez. Un contrat déjà signé garde les siens.',
        ],
      },
    ],
  },
];
