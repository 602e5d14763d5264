import type { EndpointAnswer, EndpointRequest, endpoints } from '@equipage/contract-api';
import {
  type Actor,
  type Audience,
  faultSentence,
  modeOf,
  type NoticeChoice,
  noticeChoices,
  noticeKinds,
  toldPairs,
} from '@equipage/domain';
import type { Connection } from '../db/connection.ts';
import { choicesOf, saveChoices } from '../db/notice-choices.ts';
import { isKeptInformed } from '../db/recipients.ts';
import { problem } from '../platform/problems.ts';

type View = EndpointAnswer<typeof endpoints.getMailPreferences>;
type Given = EndpointRequest<typeof endpoints.saveMailPreferences>['body']['items'];

/** The audiences that somebody may be of: a contract may name anybody as its agent or for the hierarchy. */
function audiencesOf({ roles }: Actor, isInformed: boolean): ReadonlySet<Audience> {
  const held = (['executive', 'officer', 'lead'] as const).filter((role) => roles.includes(role));
  return new Set<Audience>([
    'agent',
    'manager',
    'former-manager',
    'signatory',
    ...held,
    ...(isInformed ? ['informed' as const] : []),
  ]);
}

/** A contract to carry where the executive signs is told to the officers at once, whatever they choose. */
const isCarried = ({ kind, to }: (typeof toldPairs)[number]): boolean =>
  kind === 'to-sign' && to === 'officer';

export async function preferencesOf(connection: Connection, actor: Actor): Promise<View> {
  const chosen = await choicesOf(connection, actor.personId);
  const audiences = audiencesOf(actor, await isKeptInformed(connection, actor.personId));
  const concerned = noticeKinds.filter((kind) =>
    toldPairs.some((pair) => pair.kind === kind && audiences.has(pair.to) && !isCarried(pair)),
  );
  return {
    items: concerned.map((kind) => ({
      kind,
      mode: modeOf(kind, chosen),
      choices: [...noticeChoices[kind]],
    })),
  };
}

/** @throws the problem `invalid-input` for a way that a kind does not have, or a kind given twice */
export async function savePreferences(connection: Connection, actor: Actor, given: Given): Promise<View> {
  const errors = given.flatMap(({ kind, mode }, place) => {
    const isTwice = given.findIndex((other) => other.kind === kind) !== place;
    const isOffered = noticeChoices[kind].includes(mode);
    if (isOffered && !isTwice) return [];
    const code = isTwice ? 'duplicate' : 'not-allowed-value';
    return [{ pointer: `/items/${place}/${isTwice ? 'kind' : 'mode'}`, code, detail: faultSentence(code) }];
  });
  if (errors.length > 0) throw problem('invalid-input', { errors });
  const choices: NoticeChoice = Object.fromEntries(given.map(({ kind, mode }) => [kind, mode]));
  await saveChoices(connection, actor.personId, choices);
  return preferencesOf(connection, actor);
}
