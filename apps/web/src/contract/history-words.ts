import { frenchList, fullName, noBreakSpace } from '@equipage/domain';
import type { HistoryEntry } from '../platform/views.ts';
import type { Act } from './history-acts.ts';

/** Who did it, as a sentence begins: « Vous avez », « Nathalie Serra a ». */
interface Who {
  has: string;
  isReader: boolean;
}

type Say = (who: Who, act: Act, entry: HistoryEntry) => string;

const holds = ({ entries }: Act, type: string) => entries.some((entry) => entry.type === type);
const voided = (act: Act) =>
  holds(act, 'signatures-voided') ? ' Les signatures déjà données ne valent plus.' : '';

const steps: Record<string, string> = {
  'identity-answered': 'Moi',
  'mission-answered': 'Mission',
  'commitment-answered': 'Temps',
  'service-answered': 'Service',
};

/** What an act is told as, the first that it holds; the rest of its events follow from it. */
const sentences: readonly (readonly [type: string, say: Say])[] = [
  ['signed', (who, act, entry) => signedWords(who, act, entry)],
  ['change-requested', ({ has }, act) => `${has} demandé une modification.${voided(act)}`],
  ['declined', ({ has }) => `${has} refusé le contrat.`],
  [
    'manager-disputed',
    ({ has }) => `${has} répondu${noBreakSpace}: «${noBreakSpace}Ce n’est pas mon agent${noBreakSpace}».`,
  ],
  ['taken-back', ({ has }, act) => `${has} repris le contrat pour le modifier.${voided(act)}`],
  ['withdrawn', ({ has, isReader }) => `${has} retiré ${isReader ? 'votre' : 'son'} projet.`],
  [
    'termination-reverted',
    ({ has }) => `${has} annulé la fin anticipée${noBreakSpace}: l’engagement se poursuit.`,
  ],
  [
    'started',
    ({ has }, _, { summary }) =>
      summary.startsWith('Prolongation') ? `${has} commencé la prolongation.` : `${has} commencé le contrat.`,
  ],
  ['identity-answered', answeredWords],
  ['mission-answered', answeredWords],
  ['commitment-answered', answeredWords],
  ['service-answered', answeredWords],
];

/** What happened, in one plain sentence or two, for the person who reads. */
export function actWords(act: Act, readerId: string): string {
  const { actor } = act.entries[0];
  for (const [type, say] of sentences) {
    const entry = act.entries.find((each) => each.type === type);
    if (entry && actor) {
      const isReader = actor.id === readerId;
      return say({ has: isReader ? 'Vous avez' : `${fullName(actor)} a`, isReader }, act, entry);
    }
  }
  return act.entries.map(({ summary }) => summary).join(' ');
}

function signedWords({ has, isReader }: Who, act: Act, { party }: HistoryEntry): string {
  if (party === 'officer') return recordedWords(act);
  const own = isReader ? 'votre' : 'son';
  const effect = act.entries.find(({ type }) => type === 'took-effect');
  if (effect) {
    const agreed = holds(act, 'sent-to-executive') || party === 'manager' ? ` donné ${own} accord et` : '';
    return `${has}${agreed} signé. ${effect.summary}`;
  }
  if (party === 'manager')
    return `${has} donné ${own} accord et signé. La direction générale peut signer à son tour.`;
  if (holds(act, 'sent-to-manager'))
    return `${has} signé et envoyé le contrat à ${isReader ? 'votre' : 'sa'} hiérarchie.`;
  return `${has} signé.`;
}

/** Somebody else’s signature, given on paper or at a signature book: whoever records it has not signed. */
function recordedWords({ entries }: Act): string {
  const told = entries.filter(({ type }) => type !== 'text-frozen');
  return told.map(({ summary }) => summary).join(' ');
}

function answeredWords({ has }: Who, { entries }: Act): string {
  const filled = Object.keys(steps).filter((type) => entries.some((entry) => entry.type === type));
  const names = filled.map((type) => steps[type] ?? '');
  return names.length === 1
    ? `${has} rempli l’étape ${names[0]}.`
    : `${has} rempli les étapes ${frenchList(names)}.`;
}
