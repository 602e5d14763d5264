import type { Command, Contract, ContractView } from '@equipage/domain';
import { type Connection, reading, transacting } from '../db/connection.ts';
import { findContract } from '../db/contracts/load.ts';
import { profileOf } from '../db/organisation.ts';
import type { Once } from '../platform/once/once.ts';
import { notFound } from '../platform/problems.ts';
import type { Server } from '../platform/server.ts';
import type { Caller } from '../platform/sessions.ts';
import { expectVersion, staleVersion, tagOf } from '../platform/version.ts';
import { carryOut, LostRace } from './carry-out.ts';
import { type Scene, sceneOf } from './scene.ts';
import { viewFor } from './views.ts';

/** What an act needs of a request on one contract. */
export interface ActCall {
  params: { id: string };
  caller: Caller;
  ifMatch: string | undefined | typeof anyVersion;
  address: string;
  once: Once | null;
}

/** For an act whose body says what its author read: a signature names the hash of the text. */
export const anyVersion: unique symbol = Symbol('any version');

/** What is known when a command is made: the contract as it stands, who asks and when. */
export interface Occasion {
  connection: Connection;
  before: Contract;
  scene: Scene;
}
export type CommandFrom = (occasion: Occasion) => Command | Promise<Command>;

/**
 * The one way in which a contract changes (design: house.md, how one step flows): in one transaction load, check the
 * version, decide, evolve, save.
 * @returns the contract after the act; null once discarded
 * @throws ProblemError: absent or not visible, no version or a stale one, refused by the rules
 */
export async function act(server: Server, call: ActCall, from: CommandFrom): Promise<ContractView | null> {
  return onVersion(server, call, async (occasion) => {
    const { connection, before, scene } = occasion;
    const after = await carryOut(server, connection, { before, command: await from(occasion), scene });
    if (after === null) return null;
    const view = await viewFor(connection, after, scene);
    await call.once?.keep(connection, view);
    return view;
  });
}

/**
 * Works in one transaction on a contract as it was read by the caller; with a key, the work keeps its answer there.
 * @throws ProblemError: absent or not visible, no version or a stale one
 */
export async function onVersion<T>(
  server: Server,
  call: ActCall,
  work: (occasion: Occasion) => Promise<T>,
): Promise<T> {
  try {
    return await transacting(server.db, async (connection) => {
      const { contract: before, scene } = await open(server, connection, call);
      await call.once?.take(connection);
      if (call.ifMatch !== anyVersion && call.ifMatch !== tagOf(before.version))
        expectVersion(call.ifMatch, await viewFor(connection, before, scene));
      return work({ connection, before, scene });
    });
  } catch (error) {
    if (!(error instanceof LostRace)) throw error;
    const { contract, scene } = await open(server, reading(server.db), call);
    throw staleVersion(await viewFor(reading(server.db), contract, scene));
  }
}

/**
 * The contract that a request is about, with what the rules are held against.
 * @throws the problem `not-found` when it is absent or not visible
 */
export async function open(
  server: Server,
  connection: Connection,
  { params, caller }: Pick<ActCall, 'params' | 'caller'>,
): Promise<{ contract: Contract; scene: Scene }> {
  const scene = await sceneOf(server, connection, caller);
  const contract = await findContract(connection, params.id, scene.actor);
  if (contract === null) throw notFound();
  const profile = await profileOf(connection, contract, scene.profile);
  return { contract, scene: { ...scene, profile } };
}
