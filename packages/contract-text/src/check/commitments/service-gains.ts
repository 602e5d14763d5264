import type { RequiredCommitment } from './commitment.ts';
import { lab, must, perhaps, plainly, possible } from './patterns.ts';

export const serviceGains: readonly RequiredCommitment[] = [
  {
    id: 'informs',
    section: 'service',
    says: 'que la personne informe régulièrement sa hiérarchie et ses collègues de sa participation, de ses effets sur l’organisation du service et de ses apports',
    needs: [
      ['informe regulierement', 'regulierement[^.]*inform'],
      ['hierarchie[^.]*collegues', 'collegues[^.]*hierarchie'],
      ['participation'],
      ['effets[^.]*organisation du service'],
      ['apport'],
    ],
    never: [`n'informe pas`],
    against: [`n'informe (?:pas|plus|jamais)`, plainly('(?:dispense|libre de ne pas)[^.]*informer')],
  },
  {
    id: 'stock-taking',
    section: 'service',
    says: 'que des réunions de bilan périodiques peuvent se tenir',
    needs: [
      [
        `reunions? de bilan periodiques?[^.]*(?:${possible})`,
        `(?:${possible})[^.]*reunions? de bilan periodiques?`,
      ],
    ],
    never: [`reunions? de bilan[^.]*(?:doivent|obligatoire|ne (?:peu|pour))`],
    against: [
      plainly('reunions? de bilan[^.]*obligatoire'),
      plainly(`reunions? de bilan[^.]*${must}`),
      'aucune reunion de bilan',
    ],
  },
  ...(
    [
      ['rhythm-on-request', 'à la demande', 'stock-on-request', ['a la demande']],
      ['rhythm-monthly', 'chaque mois', 'stock-monthly', ['chaque mois', 'tous les mois', 'mensuel']],
      [
        'rhythm-quarterly',
        'chaque trimestre',
        'stock-quarterly',
        ['chaque trimestre', 'tous les trimestres', 'trimestriel'],
      ],
      ['rhythm-midterm', 'à mi-parcours', 'stock-midterm', ['mi-parcours']],
    ] as const
  ).map(
    ([id, words, under, alternatives]): RequiredCommitment => ({
      id,
      section: 'service',
      says: `le rythme des bilans, quand c’est « ${words} »`,
      under: [under],
      needs: [alternatives],
    }),
  ),
  {
    id: 'benefits',
    section: 'service',
    says: 'que la participation sera bénéfique : compétences supplémentaires, culture interne de l’innovation, accès direct aux ressources du Lab’ pour le service',
    needs: [
      ['(?:sera|est) benefique', 'beneficiera'],
      ['competences supplementaires'],
      [`culture interne de l'innovation`, `culture de l'innovation[^.]*interne`],
      [`acces direct aux ressources ${lab}`],
      ['pour le service', 'au service'],
    ],
    never: [`${perhaps} (?:etre benefique|apporter)`, `n'apportera? pas`],
    against: [`participation[^.]*(?:n'apporte|ne profite|n'est pas benefique)`],
  },
  {
    id: 'added-benefits',
    section: 'service',
    says: 'ce que la personne ajoute aux apports pour le service',
    needs: [['<benefits>']],
  },
];
