import type { Absence, Party } from '../contract/contract.ts';
import type { ContractEvent, ContractEventType } from '../contract/events.ts';
import { basisWords, type DelegationBasis } from '../people/delegation.ts';
import type { Civility } from '../people/person.ts';
import { type StandInKind, standInLabels } from '../people/stand-in.ts';
import { frenchDay, noBreakSpace } from './french.ts';
import { closureReasonLabels, partyLabel } from './labels.ts';
import { fullName, type Named, ofName, ofPolite } from './people.ts';

/** Who is named in a sentence: the person who acted, and anyone the event names. */
export interface HistoryNames {
  actor: Named;
  person: (id: string) => Named;
}

type Sentences = {
  [T in ContractEventType]: (event: Extract<ContractEvent, { type: T }>, names: HistoryNames) => string;
};

const sentences: Sentences = {
  started: ({ renewalOf }, { actor }) =>
    renewalOf === null
      ? `Contrat commencé par ${fullName(actor)}.`
      : `Prolongation commencée par ${fullName(actor)}.`,
  'identity-answered': (_, names) => stepSaved('Moi', names),
  'mission-answered': (_, names) => stepSaved('Mission', names),
  'commitment-answered': (_, names) => stepSaved('Temps', names),
  'service-answered': (_, names) => stepSaved('Service', names),
  discarded: (_, { actor }) => `Brouillon supprimé par ${fullName(actor)}.`,
  'number-given': ({ number }) => `Numéro ${number} attribué au contrat.`,
  'text-frozen': () => 'Texte du contrat fixé pour la signature.',
  'taken-over': ({ term }, { actor }) =>
    `Contrat signé sur papier, repris par ${fullName(actor)}${noBreakSpace}: il court du ${frenchDay(term.startsOn)} au ${frenchDay(term.endsOn)} inclus.`,
  'file-handed-out': (_, { actor }) => `Fichier à signer au parapheur remis à ${fullName(actor)}.`,
  signed: ({ signature }, { actor, person }) => {
    const { name, seat, civility, paper, parapheur } = signature;
    const who = `${name}${inCapacity(seat, civility)}${inStead(signature, person)}`;
    if (parapheur !== undefined)
      return `Signature au parapheur de ${who}${noBreakSpace}: le fichier signé a été déposé par ${fullName(actor)}, certificat au nom de ${parapheur.certificate.subject}.`;
    if (paper === undefined) return `Contrat signé par ${who}.`;
    return `Signature sur papier de ${who}, donnée le ${frenchDay(paper.signedOn)}, enregistrée par ${fullName(actor)}.`;
  },
  'sent-to-manager': () => 'Contrat transmis à la hiérarchie pour accord.',
  'sent-to-executive': () => 'Contrat transmis à la direction générale des services pour signature.',
  'took-effect': ({ term, droppedDates }) =>
    `Contrat conclu${noBreakSpace}: il court du ${frenchDay(term.startsOn)} au ${frenchDay(term.endsOn)} inclus.${dropped(droppedDates.length)}`,
  'change-requested': (event, { person }) =>
    `Modification demandée par ${titled(person(event.personId), event.party)}${inStead(event, person)}.`,
  'signatures-voided': () => 'Les signatures déjà données ne valent plus.',
  declined: (event, { person }) =>
    `Contrat refusé par ${titled(person(event.personId), event.party)}${inStead(event, person)}.`,
  'manager-disputed': (event, { person }) =>
    `${fullName(person(event.personId))}${inStead(event, person, ',')} a répondu${noBreakSpace}: «${noBreakSpace}Ce n’est pas mon agent${noBreakSpace}».`,
  'taken-back': (_, { actor }) => `Contrat repris pour modification par ${fullName(actor)}.`,
  observed: ({ source, personId, name, saidOn }, { person }) =>
    source === 'informed' || saidOn === null
      ? `Observation de ${fullName(person(personId))}.`
      : `Accord de l’établissement (${name}), donné le ${frenchDay(saidOn)}, consigné par ${fullName(person(personId))}.`,
  'absence-recorded': (event, { actor }) =>
    `Absence ${absenceWords(event)}, enregistrée par ${fullName(actor)}.${fallen(event.droppedDates.length)}`,
  'absence-corrected': (event, { actor }) =>
    `Absence corrigée par ${fullName(actor)}${noBreakSpace}: ${absenceWords(event)}.${fallen(event.droppedDates.length)}`,
  'absence-withdrawn': (event, { actor }) =>
    `Absence ${absenceWords(event)}, retirée par ${fullName(actor)}.`,
  withdrawn: (_, { actor }) => `Projet retiré par ${fullName(actor)}.`,
  'handed-over': ({ managerId }, { person }) => `Contrat confié à ${titled(person(managerId), 'manager')}.`,
  'termination-declared': ({ party, effectiveOn }, { actor }) =>
    `${party === 'agent' ? 'Fin anticipée déclarée' : 'Déclaration de fin anticipée enregistrée'} par ${fullName(actor)}${noBreakSpace}: dernier jour le ${frenchDay(effectiveOn)}.`,
  'termination-reverted': (_, { actor }) =>
    `Fin anticipée annulée par ${fullName(actor)}${noBreakSpace}: l’engagement se poursuit.`,
  'difficulty-signalled': (event, { person }) =>
    `Difficulté signalée par ${titled(person(event.personId), 'manager')}${inStead(event, person)}.`,
  closed: ({ reason, byItself }) =>
    `Contrat clos${byItself ? ' à cette date, sans intervention' : ''}. Motif${noBreakSpace}: ${closureReasonLabels[reason].toLowerCase()}.`,
  'evaluation-recorded': ({ personId }, { person }) =>
    `Évaluation enregistrée par ${fullName(person(personId))}.`,
  renewed: (_, { actor }) => `Prolongation demandée par ${fullName(actor)}.`,
};

/** What happened, in a plain French sentence. */
export function historySentence(event: ContractEvent, names: HistoryNames): string {
  // The record's own type pairs each event with its sentence; an index by a union loses that pairing.
  const sentence = sentences[event.type] as (event: ContractEvent, names: HistoryNames) => string;
  return sentence(event, names);
}

/** What those who only read a contract are told of it: what it has become, and not what its people settle among them. */
export const toldToReaders = [
  'taken-over',
  'signed',
  'took-effect',
  'termination-declared',
  'termination-reverted',
  'closed',
] as const satisfies readonly ContractEventType[];

/** What happened, for those who only read a contract: why it was closed is not theirs. */
export function readersSentence(event: ContractEvent, names: HistoryNames): string {
  return event.type === 'closed' ? 'Contrat clos.' : historySentence(event, names);
}

/** Everyone whom an event's sentence names, besides who acted. */
export function namedInSentence(event: ContractEvent): string[] {
  const acted = event.type === 'signed' ? event.signature : event;
  const named = [
    'personId' in acted && acted.personId,
    'managerId' in acted && acted.managerId,
    'onBehalfOf' in acted && acted.onBehalfOf,
  ];
  return named.filter((id) => typeof id === 'string');
}

/** The message or reason that a person gave with their act. */
export function historyMessage(event: ContractEvent): string | null {
  if ('message' in event) return event.message;
  if (event.type === 'closed') return event.note;
  if (event.type === 'observed') return event.text;
  return 'reason' in event ? event.reason : null;
}

function stepSaved(step: string, { actor }: HistoryNames): string {
  return `Étape «${noBreakSpace}${step}${noBreakSpace}» enregistrée par ${fullName(actor)}.`;
}

function dropped(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? ' Une date planifiée, antérieure à la prise d’effet, est retirée.'
    : ` ${count} dates planifiées, antérieures à la prise d’effet, sont retirées.`;
}

/** Who acted in somebody's stead, and on what ground. */
interface InStead {
  onBehalfOf?: string | null;
  standIn?: StandInKind;
  delegation?: DelegationBasis;
  seat?: Party;
  party?: Party;
}

/**
 * « , par suppléance de M. Lacaze », « , par délégation de M. Lacaze (arrêté n° 2026-114 du 5 janvier 2026) »; nothing in
 * one's own name.
 * @param end what closes it within a sentence
 */
function inStead(acted: InStead, person: HistoryNames['person'], end = ''): string {
  const { onBehalfOf = null, standIn, delegation, seat, party } = acted;
  if (onBehalfOf === null) return '';
  const isDelegated = delegation !== undefined || (seat ?? party) === 'executive';
  // Acts of before the ground was kept say in whose stead alone.
  const ground = isDelegated
    ? 'par délégation'
    : standIn === undefined
      ? 'à la place'
      : standInLabels[standIn];
  const cited = delegation === undefined ? '' : ` (${basisWords(delegation)})`;
  return `, ${ground} ${ofPolite(person(onBehalfOf))}${cited}${end}`;
}

/** « d’Élodie d’Aubigné, du 3 décembre 2026 au 7 décembre 2026 » */
function absenceWords({ name, startsOn, endsOn }: Absence): string {
  const days =
    startsOn === endsOn ? `le ${frenchDay(startsOn)}` : `du ${frenchDay(startsOn)} au ${frenchDay(endsOn)}`;
  return `${ofName(name)}, ${days}`;
}

function fallen(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? ' Une date planifiée pendant cette absence est retirée.'
    : ` ${count} dates planifiées pendant cette absence sont retirées.`;
}

function titled(person: Named, party: Party): string {
  return `${fullName(person)}${inCapacity(party, person.civility)}`;
}

const neutralCapacities: Record<Party, string> = {
  agent: '',
  manager: ', pour la hiérarchie',
  executive: ', pour la direction générale des services',
  officer: ', pour la communication du Lab’',
  lead: ', au titre du projet',
  informed: ', pour l’encadrement',
  assistant: ', pour le secrétariat',
};

/** Agrees with a known civility; otherwise says the same without naming the person's title. */
function inCapacity(party: Party, civility: Civility | null): string {
  const isNeutral = civility === null || party === 'agent' || party === 'executive' || party === 'informed';
  return isNeutral ? neutralCapacities[party] : `, ${partyLabel(party, civility)}`;
}
