import {
  composeText,
  delegatedCaption,
  signatureCaption,
  signatureNature,
  standInCaption,
  type Wording,
  wayOf,
} from '@equipage/contract-text';
import {
  basisWords,
  type Contract,
  type ExecutiveMethod,
  frenchDay,
  fullName,
  type HashedText,
  type Person,
  type Profile,
  type Seat,
  type Signature,
  termFrom,
} from '@equipage/domain';
import type { Directory } from '../db/directory.ts';
import { clockWords, frenchDayOf, frenchMoment } from '../platform/french-moment.ts';
import { annexMonths } from './annex-months.ts';
import type { ContractDocument, SignaturePlace } from './contract-document.ts';
import { awaitedWords } from './parapheur/awaited-words.ts';
import { type ProofFacts, printedProof } from './proof.ts';

/** The order of the page (design: clauses.md, Signatures). */
const printOrder: readonly Seat[] = ['agent', 'executive', 'manager'];

export interface PrintingFacts {
  profile: Profile;
  directory: Directory;
  text: HashedText;
  /** The version that the text names. */
  wording: Wording;
  /** Of a concluded contract; null before. */
  proof: Omit<ProofFacts, 'profile' | 'nature'> | null;
  /** It goes to be signed elsewhere: what is awaited will stand in the file itself. */
  handedOut?: boolean;
}

/** A contract as its document prints it. Once signed, its words come from the frozen text alone. */
export function printedContract(contract: Contract, facts: PrintingFacts): ContractDocument {
  const { profile, proof, handedOut = false } = facts;
  const text = composeText(facts.text.text, facts.wording);
  const signatures = printOrder.map((seat) => placeOf(seat, contract, facts));
  const nature = signatureNature(
    printOrder.map((seat) => ({
      caption: seatCaption(seat, contract, facts),
      way: wayFor(seat, contract, profile),
    })),
  );
  const last = contract.signatures.at(-1);
  const isConcluded = contract.term !== null;
  return {
    number: contract.number,
    draft: !isConcluded && !handedOut,
    issuer: { region: profile.region, lab: profile.lab },
    text,
    months: annexMonths(text.annex.dates),
    signatures,
    sameHand: isSameHand(contract),
    term: printedTerm(contract),
    asked: handedOut ? askedTerm(contract, profile) : null,
    madeOn: isConcluded && last !== undefined ? frenchDayOf(last.at, profile.timeZone) : null,
    nature,
    clock: clockWords(profile.timeZone),
    contentHash: contract.frozen?.hash ?? null,
    proof: proof && printedProof(contract, signatures, { ...proof, profile, nature }),
  };
}

/** Where a seat's signature was given, or will be. */
function wayFor(seat: Seat, { signatures }: Contract, { executiveMethod }: Profile): ExecutiveMethod {
  const signature = signatures.find((one) => one.seat === seat);
  if (signature !== undefined) return wayOf(signature.authentication.method);
  return seat === 'executive' ? executiveMethod : 'product';
}

const awaited: Record<ExecutiveMethod, string> = {
  product: 'Signature attendue',
  paper: 'Signature attendue, sur papier',
  parapheur: 'Signature attendue, au parapheur',
};

function isSameHand({ signatures }: Contract): boolean {
  const holder = (seat: Seat) => signatures.find((signature) => signature.seat === seat)?.personId;
  return holder('manager') !== undefined && holder('manager') === holder('executive');
}

/** The dates that were asked for, as long as nobody knows the day of the last signature. */
function askedTerm({ content }: Contract, { termMonths }: Profile): ContractDocument['asked'] {
  const { startsOn } = content.commitment;
  if (startsOn === null) return null;
  const term = termFrom(startsOn, termMonths);
  return { startsOn: frenchDay(term.startsOn), endsOn: frenchDay(term.endsOn) };
}

/** The real dates, and whether the last signature came after the day that was asked for. */
function printedTerm({ term, content }: Contract): ContractDocument['term'] {
  if (term === null) return null;
  const { startsOn } = content.commitment;
  return {
    startsOn: frenchDay(term.startsOn),
    endsOn: frenchDay(term.endsOn),
    deferred: startsOn !== null && term.startsOn > startsOn,
  };
}

function placeOf(seat: Seat, contract: Contract, facts: PrintingFacts): SignaturePlace {
  const signature = contract.signatures.find((one) => one.seat === seat);
  return signature === undefined ? emptyPlace(seat, contract, facts) : signedPlace(signature, facts.profile);
}

/** Name and capacity as they were on the day of the signature. */
function signedPlace(signature: Signature, profile: Profile): SignaturePlace {
  const { seat, civility, name, capacity, at, paper } = signature;
  const isDelegated = seat === 'executive' && signature.onBehalfOf !== null;
  return {
    seat,
    caption: isDelegated
      ? delegatedCaption(capacity, civility, profile)
      : signatureCaption(seat, civility, profile),
    name,
    capacity,
    at: paper === undefined ? frenchMoment(at, profile.timeZone) : `${frenchDay(paper.signedOn)}, sur papier`,
    awaited: awaited.product,
    onBehalf: onBehalf(signature, profile),
  };
}

/** On what ground a seat is lent: the executive's by an arrêté, the manager's as the signature says (design: rules.md). */
function onBehalf(
  { seat, onBehalfOf, standIn = 'substitution', delegation }: Signature,
  profile: Profile,
): string | null {
  if (onBehalfOf === null) return null;
  if (seat !== 'executive') return standInCaption(standIn, profile);
  return delegation === undefined ? null : capitalised(basisWords(delegation));
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Whom the directory gives for a seat, whoever signs there in the end. */
function holderOf(
  seat: Seat,
  { agentId, content }: Contract,
  { profile, directory }: PrintingFacts,
): Person | undefined {
  const ids = { agent: agentId, manager: content.service.managerId, executive: profile.executiveId };
  return directory.find(ids[seat] ?? '');
}

/** A seat by its own name, which agrees with who signed there, or will. */
function seatCaption(seat: Seat, contract: Contract, facts: PrintingFacts): string {
  const given = contract.signatures.find((one) => one.seat === seat && one.onBehalfOf === null);
  const { identity } = contract.content;
  const civility = seat === 'agent' ? identity.civility : holderOf(seat, contract, facts)?.civility;
  return signatureCaption(seat, given?.civility ?? civility ?? null, facts.profile);
}

function emptyPlace(seat: Seat, contract: Contract, facts: PrintingFacts): SignaturePlace {
  const { profile, handedOut } = facts;
  const person = holderOf(seat, contract, facts);
  const title = seat === 'executive' ? profile.executiveTitle : person?.jobTitle;
  return {
    seat,
    caption: seatCaption(seat, contract, facts),
    name: person === undefined ? null : fullName(person),
    capacity: (person && title) ?? null,
    at: null,
    awaited: handedOut ? awaitedWords : awaited[wayFor(seat, contract, profile)],
    onBehalf: null,
  };
}
