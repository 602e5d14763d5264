import { type Profile, publicationOf, type Retention, retentionOf, typography } from '@equipage/domain';
import { clockWords, frenchMoment } from '../platform/french-moment.ts';
import type { ReportDocument } from '../platform/report.ts';
import { others, register, type Until } from './register.ts';

/* The two papers that go with the service: each is made of the settings and of the code's own table of what is kept. */

export interface SheetFacts {
  profile: Profile;
  /** The real time. */
  now: string;
}

const years = (count: number) => `${count} an${count > 1 ? 's' : ''} après la fin du contrat`;

function untilWords(until: Until, retention: Retention): string {
  switch (until) {
    case 'contractYears':
      return `${years(retention.contractYears)}, puis la décision des archives`;
    case 'exchangeYears':
      return `${years(retention.exchangeYears)}, puis la décision des archives`;
    case 'mails':
      return `ceux d’un contrat : ${years(retention.exchangeYears)}, puis la décision des archives ; les autres : ${retention.logMonths} mois`;
    case 'draftMonths':
      return `${retention.draftMonths} mois sans changement`;
    case 'logMonths':
      return `${retention.logMonths} mois`;
    case 'departureMonths':
      return `${retention.departureMonths} mois après le départ`;
    case 'complaintMonths':
      return `${retention.complaintMonths} mois après la réponse, puis la référence et les dates seules`;
    case 'service':
      return 'tant que le service existe';
    case 'short':
      return 'une journée au plus après leur fin';
  }
}

const entries = Object.values(register);
const set = (text: string) => typography(text);

function paper({ profile, now }: SheetFacts): Pick<ReportDocument, 'number' | 'names' | 'issuer' | 'foot'> {
  const { region, lab, timeZone } = profile;
  return {
    number: null,
    names: [],
    issuer: { region, lab },
    foot: `Établi le ${frenchMoment(now, timeZone)}`,
  };
}

/** The sheet of this processing in the register of the organisation (RGPD, article 30). */
export function registerSheet(facts: SheetFacts): ReportDocument {
  const { profile } = facts;
  const retention = retentionOf(profile);
  const { dataProtectionEmail, host } = publicationOf(profile);
  const given = (value: string) => value || 'à compléter dans les réglages';
  return {
    ...paper(facts),
    title: 'Fiche du registre',
    subtitle: 'Contrats d’engagement de la communauté interne du Lab’',
    intro: set(
      'Cette fiche est tirée des réglages du service et de ce que le logiciel garde : elle change avec eux.',
    ),
    sections: [
      {
        heading: 'Le traitement',
        facts: [
          { name: 'Responsable', value: profile.region },
          { name: 'Service', value: profile.labDirectorate },
          { name: 'Données personnelles', value: given(dataProtectionEmail) },
          { name: 'Hébergement', value: given(host) },
          {
            name: 'Finalités',
            value: set(
              'Établir les contrats d’engagement, recueillir l’accord de la hiérarchie, signer, garder la preuve, tenir la communauté interne. Ni évaluer une personne, ni contrôler son temps.',
            ),
          },
          {
            name: 'Base légale',
            value: set(
              'Mission d’intérêt public pour le contrat ; consentement pour publier ou photographier.',
            ),
          },
          {
            name: 'Personnes',
            value: 'Agents de la collectivité, leur hiérarchie, celles et ceux qui tiennent le service.',
          },
          {
            name: 'Destinataires',
            value: set(
              'L’agent, son supérieur hiérarchique, la direction générale des services et son secrétariat (ce qui attend sa signature), le projet innovation, la communication du Lab’, qui est tenu informé d’une direction (les contrats de ses agents), les adresses en copie (qui, quelle direction, quelles dates, à la conclusion et à la fin), l’administration du service, les archives. Aucun tiers, aucun transfert hors de l’Union européenne par le logiciel.',
            ),
          },
          {
            name: 'Sécurité',
            value: set(
              'Accès par rôle et par place dans le contrat, journal chaîné, cachet électronique, aucune mesure d’audience, journaux techniques sans donnée personnelle.',
            ),
          },
        ],
      },
      {
        heading: 'Ce qui est gardé, et jusqu’à quand',
        table: {
          widths: [5, 3],
          head: ['Données', 'Durée'],
          rows: [
            ...entries.map(({ data, until }) => [set(data), set(untilWords(until, retention))]),
            ['Brouillons de contrat', set(untilWords('draftMonths', retention))],
          ],
        },
      },
    ],
    statements: [
      set(
        'Une personne est avertie avant que son contrat ou son brouillon n’arrive au terme de sa conservation. Un contrat n’est éliminé qu’avec le visa des archives. De qui est parti, la fiche est effacée au terme, l’administration en étant avertie avant ; si un contrat gardé la nomme, ou un acte du service dont elle est l’auteur (réglage, formulation, texte d’un courriel, bordereau), ses civilité, nom, fonction et direction restent aussi longtemps que lui.',
      ),
      clockWords(profile.timeZone),
    ],
  };
}

/** What each kind of data is read by: those that are read alike, one beside the other. */
function readings(): string[][] {
  const seen = entries.filter(({ hierarchy, officers, admins }) => hierarchy ?? officers ?? admins);
  const alike = Map.groupBy(seen, ({ hierarchy, officers, admins }) =>
    JSON.stringify([hierarchy, officers, admins]),
  );
  return [...alike].map(([, group]) => {
    const [{ hierarchy = null, officers = null, admins = null } = {}] = group;
    const data = group.map((entry, place) => (place === 0 ? entry.data : lowered(entry.data)));
    return [data.join(' ; '), ...[hierarchy, officers, admins].map((read) => read ?? 'rien')].map(set);
  });
}

/** The note for the staff's representatives, two pages: what the hierarchy sees, who else sees what, and what nobody does. */
export function staffNote(facts: SheetFacts): ReportDocument {
  const hidden = entries.filter(({ hierarchy, officers, admins }) => !(hierarchy ?? officers ?? admins));
  return {
    ...paper(facts),
    title: 'Qui voit quoi',
    subtitle: 'Note pour les représentants et représentantes du personnel',
    intro: set(
      'S’engager est un choix de l’agent. Cette note dit ce que sa hiérarchie voit de lui dans Équipage, qui d’autre le voit, et ce que personne ne voit. Elle est tirée de ce que le logiciel garde.',
    ),
    dense: true,
    sections: [
      {
        heading: 'Ce qui est lu, et par qui',
        intro: set(
          'Un brouillon est à l’agent seul, tant qu’il ne l’a pas signé. Sa hiérarchie est son supérieur et la direction générale.',
        ),
        table: {
          widths: [8, 4, 4, 3],
          head: ['Données', 'Hiérarchie', set('Communication du Lab’'), 'Administration'],
          rows: readings(),
        },
      },
      {
        heading: 'Qui d’autre lit, et quoi',
        facts: others.map(({ name, value }) => ({ name: set(name), value: set(value) })),
      },
      {
        heading: 'Ce que personne d’autre ne voit',
        intro: set(`Chacun, pour soi seul : ${hidden.map(({ data }) => lowered(data)).join(' ; ')}.`),
      },
      {
        heading: 'Ce que le service ne fait pas',
        intro: set(
          'Il ne mesure ni le temps passé, ni l’activité, ni la lecture des pages. Il ne note personne. Il ne signe pour personne, et le silence n’y vaut ni accord ni refus. Aucune demande ne part vers un autre serveur.',
        ),
      },
    ],
    statements: [
      set(
        'Chaque personne peut demander à tout moment le fichier de tout ce qui est gardé sur elle, et faire corriger ce qui est faux.',
      ),
      clockWords(facts.profile.timeZone),
    ],
  };
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
