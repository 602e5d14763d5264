import { composeText, signatureCaption, type Wording } from '@equipage/contract-text';
import {
  type Contract,
  frenchDay,
  fullName,
  type HashedText,
  type Profile,
  type Seat,
  type Signature,
} from '@equipage/domain';
import type { Directory } from '../db/directory.ts';
import type { ContractDocument, SignaturePlace } from './contract-document.ts';
import { frenchDayOf, frenchMoment } from './french-moment.ts';

/** The order of the page (design: clauses.md, Signatures). */
const printOrder: readonly Seat[] = ['agent', 'executive', 'manager'];

export interface PrintingFacts {
  profile: Profile;
  directory: Directory;
  text: HashedText;
  /** The version that the text names. */
  wording: Wording;
}

/** A contract as its document prints it. Once signed, its words come from the frozen text alone. */
export function printedContract(contract: Contract, facts: PrintingFacts): ContractDocument {
  const { profile, text, wording } = facts;
  const { term, signatures, number } = contract;
  const last = signatures.at(-1);
  const holder = (seat: Seat) => signatures.find((signature) => signature.seat === seat)?.personId;
  return {
    number,
    draft: term === null,
    issuer: { region: profile.region, lab: profile.lab },
    text: composeText(text.text, wording),
    signatures: printOrder.map((seat) => placeOf(seat, contract, facts)),
    sameHand: holder('manager') !== undefined && holder('manager') === holder('executive'),
    term: term && { startsOn: frenchDay(term.startsOn), endsOn: frenchDay(term.endsOn) },
    madeOn: term !== null && last !== undefined ? frenchDayOf(last.at, profile.timeZone) : null,
    contentHash: contract.frozen?.hash ?? null,
  };
}

function placeOf(seat: Seat, contract: Contract, facts: PrintingFacts): SignaturePlace {
  const signature = contract.signatures.find((one) => one.seat === seat);
  return signature === undefined ? emptyPlace(seat, contract, facts) : signedPlace(signature, facts);
}

/** Name and capacity as they were on the day of the signature. */
function signedPlace(
  { seat, civility, name, capacity, at }: Signature,
  { profile }: PrintingFacts,
): SignaturePlace {
  const caption = signatureCaption(seat, civility, profile);
  return { seat, caption, name, capacity, at: frenchMoment(at, profile.timeZone), onBehalf: null };
}

function emptyPlace(
  seat: Seat,
  { agentId, content }: Contract,
  { profile, directory }: PrintingFacts,
): SignaturePlace {
  const ids = { agent: agentId, manager: content.service.managerId, executive: profile.executiveId };
  const person = directory.find(ids[seat] ?? '');
  const civility = seat === 'agent' ? content.identity.civility : (person?.civility ?? null);
  const caption = signatureCaption(seat, civility, profile);
  const known = person && { name: fullName(person), capacity: person.jobTitle };
  return {
    seat,
    caption,
    name: known?.name ?? null,
    capacity: known?.capacity ?? null,
    at: null,
    onBehalf: null,
  };
}
