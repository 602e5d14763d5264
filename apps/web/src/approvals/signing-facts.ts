import { frenchDay, ofPerson } from '@equipage/domain';
import type { ContractView } from '../platform/views.ts';
import { dayAndMonth } from '../ui/french-dates.ts';

/** « Direction des Mobilités, Études » */
export function serviceOf({ content: { identity } }: ContractView): string {
  const service = 'service' in identity ? identity.service : null;
  return [identity.directorate, service].filter((words) => words !== null && words !== '').join(', ');
}

/** The line manager's signature; null when the executive holds that seat too. */
export function agreementOf({ signatures }: ContractView): ContractView['signatures'][number] | null {
  return signatures.find(({ seat }) => seat === 'manager') ?? null;
}

/** « du 14 décembre », « au 13 juin 2027 »: a line may end between the two, within neither. */
export function periodWords(term: ContractView['term']): string[] {
  if (term === null) return [];
  const sameYear = term.startsOn.slice(0, 4) === term.endsOn.slice(0, 4);
  const from = sameYear ? dayAndMonth(term.startsOn, { weekday: false }) : frenchDay(term.startsOn);
  return [`du ${from}`, `au ${frenchDay(term.endsOn)}`];
}

/** What was observed of the text as it stands, in one line each. */
export function observationLines({ observations }: ContractView): string[] {
  return observations
    .filter(({ isFormer }) => !isFormer)
    .map(({ source, person, name, text }) => {
      const who =
        source === 'school' ? `accord de l’établissement (${name})` : `observation ${ofPerson(person)}`;
      return text === null ? who : `${who}\u00a0: «\u00a0${text.replaceAll(/\s+/g, ' ')}\u00a0»`;
    });
}
