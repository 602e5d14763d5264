import type { EndpointAnswer, endpoints } from '@equipage/contract-api';
import { identitySource } from '@equipage/contract-text';
import {
  type Actor,
  type Contract,
  delegationFormula,
  fullName,
  historyMessage,
  historySentence,
  type Instant,
  namedInSentence,
  type Profile,
  type Signature,
} from '@equipage/domain';
import type { Connection } from '../../db/connection.ts';
import { consentSentences } from '../../db/contracts/consents.ts';
import { fileOf as sealedFileOf } from '../../db/contracts/files.ts';
import { historyOf } from '../../db/contracts/history.ts';
import { trailOf } from '../../db/contracts/trail.ts';
import { type Directory, directoryOf } from '../../db/directory.ts';
import { contractTrail } from '../../db/trail/read.ts';
import { frenchMoment } from '../../platform/french-moment.ts';
import { storedDocument } from '../store.ts';
import { type EventRow, type GivenSignature, givenSignatures } from './given-signatures.ts';
import { mayReadAddress, openedTo } from './opened-values.ts';

export type Evidence = EndpointAnswer<typeof endpoints.getEvidence>;

export interface EvidenceFacts {
  profile: Profile;
  /** Who reads: what is theirs alone is shown to them alone. */
  reader: Actor;
  now: Instant;
}

/** Everything that establishes the signatures of a contract (design: trust.md, evidence), for one who sees it whole. */
export async function gatherEvidence(
  connection: Connection,
  contract: Contract,
  { profile, reader, now }: EvidenceFacts,
): Promise<Evidence> {
  const rows = await trailOf(connection, contract.id);
  const given = givenSignatures(rows);
  const directory = await directoryOf(connection, peopleIn(contract, given));
  const sentences = await consentSentences(
    connection,
    given.map(({ signature }) => signature.consentVersion),
  );
  const { firstName, lastName } = directory.person(contract.agentId);
  return {
    contractId: contract.id,
    number: contract.number ?? '',
    state: contract.state,
    agent: { id: contract.agentId, firstName, lastName },
    term: contract.term,
    text: contract.frozen && { wording: contract.frozen.text.wording, contentHash: contract.frozen.hash },
    signatures: given.map((one) => shown(one, { directory, sentences, profile, reader })),
    history: await historyOf(connection, contract, reader.personId),
    file: await fileOf(connection, contract.id),
    trail: await contractTrail(connection, contract.id, {
      exportedAt: now,
      mayOpen: openedTo(reader, contract),
    }),
    gatheredAt: now,
  };
}

function peopleIn({ agentId }: Contract, given: readonly GivenSignature[]): (string | null)[] {
  const named = given.flatMap(({ signature, voidedBy }) => [
    signature.personId,
    signature.onBehalfOf,
    signature.paper?.recordedBy ?? null,
    signature.parapheur?.broughtBackBy ?? null,
    ...(voidedBy === null ? [] : [voidedBy.actorId, ...namedInSentence(voidedBy.data)]),
  ]);
  return [agentId, ...named];
}

type Shown = Evidence['signatures'][number];

interface Sources {
  directory: Directory;
  sentences: ReadonlyMap<string, string>;
  profile: Profile;
  reader: Actor;
}

function shown({ signature, voidedBy }: GivenSignature, sources: Sources): Shown {
  const { directory, sentences, profile, reader } = sources;
  const { seat, name, capacity, civility, onBehalfOf, at, contentHash, consentVersion } = signature;
  const { issuer, subject, method, at: authenticatedAt } = signature.authentication;
  const source = identitySource(method, issuer, frenchMoment(authenticatedAt, profile.timeZone));
  return {
    seat,
    name,
    civility,
    capacity,
    onBehalfOf: onBehalfOf === null ? null : fullName(directory.person(onBehalfOf)),
    standIn: signature.standIn ?? null,
    delegation: delegationIn(signature, profile),
    at,
    contentHash,
    consent: { version: consentVersion, sentence: sentences.get(consentVersion) ?? null },
    authentication: { issuer, subject, method, at: authenticatedAt, source },
    paper: paperOf(signature, directory),
    parapheur: parapheurOf(signature, directory),
    address: mayReadAddress(reader, signature.personId) ? signature.address : null,
    voided: voidedBy && voiding(voidedBy, directory),
  };
}

function delegationIn({ delegation }: Signature, profile: Profile): Shown['delegation'] {
  return delegation === undefined ? null : { ...delegation, formula: delegationFormula(profile) };
}

function paperOf({ paper }: Signature, { person }: Directory): Shown['paper'] {
  return paper === undefined ? null : { ...paper, recordedBy: fullName(person(paper.recordedBy)) };
}

function parapheurOf({ parapheur }: Signature, { person }: Directory): Shown['parapheur'] {
  if (parapheur === undefined) return null;
  return { ...parapheur, broughtBackBy: fullName(person(parapheur.broughtBackBy)) };
}

function voiding({ at, actorId, data }: EventRow, { person }: Directory) {
  const actor = person(actorId ?? '');
  return { at, cause: historySentence(data, { actor, person }), message: historyMessage(data) };
}

async function fileOf(connection: Connection, contractId: string): Promise<Evidence['file']> {
  const stored = await storedDocument(connection, contractId);
  const seal = await sealedFileOf(connection, contractId);
  if (stored === null || seal === null) return null;
  const { code, sha256, madeAt } = stored;
  return { code, sha256, madeAt, seal };
}
