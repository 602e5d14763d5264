import type { RequiredCommitment } from './commitment.ts';
import { may, mayNot, perhaps, plainly } from './patterns.ts';

export const end: readonly RequiredCommitment[] = [
  {
    id: 'recognition',
    section: 'recognition',
    says: 'que l’engagement à faire progresser l’administration régionale est reconnu par la Direction générale et par la ligne hiérarchique de la personne',
    needs: [
      ['engagement[^.]*progresser'],
      ['administration regionale'],
      ['reconnu[^.]*direction generale', 'direction generale[^.]*reconn'],
      [
        'direction generale[^.]* et [^.]*ligne hierarchique',
        'ligne hierarchique[^.]* et [^.]*direction generale',
      ],
    ],
    never: [`n'est pas reconnu`, `${perhaps} (?:etre reconnu|reconnaitre)`],
    against: [
      `(?:reconnaissance|engagement)[^.]*(?:n'engage|n'oblige|n'est pas reconnu)`,
      plainly('dispense[^.]*reconna'),
    ],
  },
  {
    id: 'term',
    section: 'term',
    says: 'la durée prévisionnelle, avant évaluation et prolongation éventuelle',
    needs: [
      ['duree previsionnelle[^.]*<months>', '<months>[^.]*previsionnel'],
      ['evaluation'],
      ['prolongation[^.]{0,6}eventuelle', 'eventuelle[^.]{0,6}prolongation'],
    ],
    against: [
      plainly('(?:prolonge|reconduit|renouvele)e?[^.]*(?:tacite|automatique|de plein droit)'),
      plainly('(?:tacite|automatique) (?:prolongation|reconduction)'),
      plainly('duree[^.]*(?:ferme|definitive|irrevocable)'),
    ],
  },
  {
    id: 'dates-of-term',
    section: 'term',
    says: 'les dates, incluses, et ce qui vaut quand la dernière signature est postérieure',
    needs: [
      ['<startson>[^.]*<endson>[^.]*inclu'],
      ['derniere signature[^.]*(?:posterieure|plus tard)'],
      ['a compter du jour[^.]*', `prend effet`],
    ],
  },
  {
    id: 'early-end',
    section: 'term',
    says: 'que la personne peut, si elle en ressent le besoin, mettre fin au contrat avant son terme par simple déclaration à la fonction de communication',
    needs: [
      ['besoin'],
      ['(?:peut|permet)[^.]*mettre (?:fin|un terme)'],
      ['avant son terme'],
      ['simple declaration[^.]*(?:<toreferent>|<thereferent>)'],
    ],
    never: [
      '(?<!(?:sans|aucun|ni|pas de) )preavis',
      '(?<!(?:non|pas|ni) )motivee',
      '(?<!(?:sans|aucun|ni) )accord prealable',
      '(?:accord|autorisation|avis|justifi)[^.]*mettre (?:fin|un terme)',
      'mettre (?:fin|un terme)[^.]*(?:accord|autorisation|justifi|sous reserve)',
    ],
    against: [
      `${mayNot}[^.]*(?:mettre (?:fin|un terme)|rompre|resilier|quitter)`,
      plainly(`${may} (?:refuser|s'opposer)[^.]*(?:fin anticipee|fin du contrat|declaration|depart)`),
    ],
  },
  {
    id: 'renewal-title',
    section: 'title',
    says: 'le numéro du contrat prolongé, dans le titre d’une prolongation',
    under: ['renewal'],
    needs: [['prolongation[^.]*<renewalof>']],
  },
];
