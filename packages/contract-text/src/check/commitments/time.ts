import type { RequiredCommitment } from './commitment.ts';
import { apart, lab, may, mayNot, must, plainly, possible, takenAway } from './patterns.ts';

export const time: readonly RequiredCommitment[] = [
  {
    id: 'range',
    section: 'time',
    says: 'que l’implication doit rester maîtrisée dans la limite de la fourchette du temps de travail',
    needs: [
      ['doit[^.]*maitrise'],
      ['(?:limite|entre|de)[^.]*<percentmin>[^.]*<percentmax>[^.]*temps de travail'],
    ],
    never: ['(?:au-dela|en plus|au moins)[^.]*<percentm', 'ne doit pas[^.]*maitrise'],
    against: [
      plainly(
        `(?:implication|mobilisation|temps|part|limite|fourchette)[^.]*${may} (?:etre )?(?:depass|exced|aller au-dela)`,
      ),
      plainly('(?:temps personnel|(?:hors|en dehors) (?:du|de son|de leur) temps de travail)'),
    ],
  },
  {
    id: 'hours-and-trips',
    section: 'time',
    says: 'que des horaires élargis et des déplacements sont possibles, ponctuellement, quand les deux sont prévus',
    under: ['both'],
    needs: [[`(?:${possible})[^.]*(?:ponctuel|occasionnel)[^.]*horaires elargis[^.]*deplacements`]],
    never: ['doit supposer', 'suppose toujours'],
    against: [
      plainly(
        '(?:horaires elargis|deplacements)[^.]*(?:sont|seront|deviennent) (?:obligatoires|imposes|exigibles)',
      ),
      plainly(`${must}[^.]*(?:horaires elargis|deplacements)`),
    ],
  },
  {
    id: 'no-hours-no-trips',
    section: 'time',
    says: 'sans horaires élargis ni déplacements, d’un commun accord, quand aucun n’est prévu',
    under: ['neither'],
    needs: [['sans[^.]*horaires elargis'], ['(?:ni|sans)[^.]{0,12}deplacements'], [apart]],
    never: [`(?:${possible})[^.]*horaires elargis`],
  },
  {
    id: 'no-trips',
    section: 'time',
    says: 'sans déplacements, d’un commun accord, quand seuls des horaires élargis sont prévus, qui restent ponctuels',
    under: ['hours-alone'],
    needs: [
      [`(?:${possible})[^.]*(?:ponctuel|occasionnel)[^.]*horaires elargis`],
      ['sans[^.]{0,12}deplacements'],
      [apart],
    ],
  },
  {
    id: 'no-hours',
    section: 'time',
    says: 'sans horaires élargis, d’un commun accord, quand seuls des déplacements sont prévus, qui restent ponctuels',
    under: ['trips-alone'],
    needs: [
      [`(?:${possible})[^.]*(?:ponctuel|occasionnel)[^.]*deplacements`],
      ['sans[^.]{0,12}horaires elargis'],
      [apart],
    ],
  },
  {
    id: 'part',
    section: 'time',
    says: 'la part choisie, soit environ tant d’heures, à titre indicatif, et en demi-journées',
    needs: [
      ['<percent>[^.]*temps de travail', 'temps de travail[^.]*<percent>'],
      ['(?:environ|approximativement)[^.]*<hours>'],
      ['<halfdays>'],
      ['indicati'],
    ],
    never: ['(?:pas|non|nullement) indicati'],
    against: [plainly('(?:heures|durees?|part choisie)[^.]*(?:est|sont) (?:dues?|exigibles?|un minimum)')],
  },
  {
    id: 'hierarchy',
    section: 'time',
    says: 'que l’implication se fait toujours en plein accord avec la hiérarchie',
    needs: [['toujours[^.]*plein accord[^.]*hierarchie', 'plein accord[^.]*hierarchie[^.]*toujours']],
    against: [`(?:meme sans|malgre)[^.]*accord[^.]*hierarchie`],
  },
  {
    id: 'release',
    section: 'time',
    says: 'que la hiérarchie s’engage à libérer la personne à des moments donnés pour mener à bien la mission, en levant ses obligations quotidiennes à des dates planifiées à l’avance',
    needs: [
      [`hierarchie[^.]*s'engage a liberer`],
      ['moments donnes'],
      ['mission[^.]*menee a bien', 'mener a bien[^.]*mission'],
      ['lev[^.]*(?:obligations|taches) quotidiennes', '(?:obligations|taches) quotidiennes[^.]*lev'],
      [`dates planifiees a l'avance`],
    ],
    never: [
      `ne s'engage pas`,
      `s'engage a liberer[^.]*(?:dans la mesure du possible|sous reserve|sauf|si le service|si les necessites)`,
      's.efforce de liberer',
    ],
    against: [
      plainly(`(?:temps|moments|dates|liberation|mobilisation)[^.]*${may}[^.]*${takenAway}`),
      plainly(
        `hierarchie[^.]*(?:se reserve|reste(?:ra)? (?:seule )?juge|${may} (?:refuser|reprendre|annuler|supprimer))`,
      ),
      `hierarchie[^.]*(?:ne libere|n'est pas tenue? de liberer)`,
      plainly('obligations quotidiennes[^.]*(?:restent|demeurent|sont maintenues)'),
    ],
  },
  {
    id: 'dates',
    section: 'time',
    says: 'où figurent les dates planifiées',
    needs: [['annexe']],
  },
  {
    id: 'dates-to-agree',
    section: 'time',
    says: 'que les dates sont à convenir quand aucune n’est planifiée',
    under: ['no-dates'],
    needs: [['a convenir']],
  },
  {
    id: 'free-not-to-answer',
    section: 'time',
    says: 'la liberté de ne pas répondre aux propositions du Lab’ qui arrivent trop tard ou sont incompatibles avec les exigences du service à ce moment-là',
    needs: [
      ['libre de ne pas repondre', `peut ne pas repondre`, `n'est pas tenue?[^.]*repondre`],
      [`propositions[^.]*${lab}`, `${lab}[^.]*propositions`],
      ['trop tard[^.]* ou [^.]*incompatibles', 'incompatibles[^.]* ou [^.]*trop tard'],
      ['exigences du service'],
      ['a ce moment'],
    ],
    never: [`n'est pas libre`],
    against: [
      `${mayNot}[^.]*(?:decliner|ignorer|refuser)[^.]*propositions?`,
      plainly(`${must}[^.]*repondre`),
      plainly('repond(?:ra)? (?:a toutes|systematiquement|obligatoirement|toujours)'),
    ],
  },
];
