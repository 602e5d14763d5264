import { type Endpoints, endpoints } from '@equipage/contract-api';
import { toCommitment, toIdentity, toMissionAnswer, toServiceAnswer } from '@equipage/domain';
import { type Answer, type Call, type Handler, route } from '../platform/route.ts';
import type { Server } from '../platform/server.ts';
import { absenceOf } from './absence.ts';
import { type ActCall, act, type CommandFrom } from './act.ts';
import { recording } from './record-signature.ts';
import { expectManager, leadOf } from './references.ts';
import { renew } from './renew.ts';
import { signing } from './sign.ts';
import { addressOf } from './start.ts';

/** The endpoints that change a contract, and answer with its view. */
type ActEndpoint = Extract<Endpoints[keyof Endpoints], { versioned: true; status: 200 }>;

/** Serves endpoints that change a contract: each says what command its body makes. */
function serving(server: Server) {
  return <T extends ActEndpoint>(
    endpoint: T,
    from: (body: Call<T>['body'], call: ActCall) => CommandFrom,
  ): void => {
    const handle = async (call: Call<T>) => {
      // Every such endpoint is a signed-in person's, on one contract: TypeScript cannot tell it of all of them at once.
      const { params, caller, ifMatch, address, once } = call as unknown as ActCall;
      const actCall: ActCall = { params, caller, ifMatch, address, once };
      return (await act(server, actCall, from(call.body, actCall))) as Answer<T>;
    };
    route(server, endpoint, handle, { keepsAnswer: 'whole' });
  };
}

/** Every way in which a contract changes once started. */
export function actRoutes(server: Server): void {
  const serve = serving(server);
  serve(endpoints.sign, ({ contentHash }, call) => signing(call, contentHash));
  serve(endpoints.recordSignature, (body) => recording(body));
  serve(endpoints.requestChange, ({ message }) => () => ({ type: 'request-change', message }));
  serve(endpoints.decline, ({ reason }) => () => ({ type: 'decline', reason }));
  serve(endpoints.disputeManager, () => () => ({ type: 'not-my-agent' }));
  serve(endpoints.withdraw, () => () => ({ type: 'withdraw' }));
  serve(endpoints.takeBack, () => () => ({ type: 'take-back' }));
  serve(endpoints.terminate, ({ effectiveOn }) => () => ({ type: 'terminate', effectiveOn }));
  serve(endpoints.revertTermination, () => () => ({ type: 'revert-termination' }));
  serve(endpoints.observe, ({ text }) => () => ({ type: 'observe', text }));
  serve(endpoints.recordAbsence, (days) => (occasion) => absenceOf(occasion, days));
  serve(endpoints.correctAbsence, ({ absenceId, ...days }) => () => ({
    type: 'correct-absence',
    id: absenceId,
    days,
  }));
  serve(endpoints.withdrawAbsence, ({ absenceId }) => () => ({
    type: 'correct-absence',
    id: absenceId,
    days: null,
  }));
  serve(endpoints.signalDifficulty, ({ reason }) => () => ({ type: 'signal-difficulty', reason }));
  officerRoutes(server);
  stepRoutes(server);

  route(server, endpoints.discardContract, async (call) => {
    await act(server, call, () => ({ type: 'discard' }));
    return undefined;
  });

  const renewing: Handler<typeof endpoints.renew> = async (call) => {
    const view = await renew(server, call);
    call.reply.header('location', addressOf(view));
    return view;
  };
  route(server, endpoints.renew, renewing, { keepsAnswer: 'whole' });
}

/** What the community officer alone may do. */
function officerRoutes(server: Server): void {
  const serve = serving(server);

  serve(endpoints.close, ({ reason, note }) => () => ({ type: 'close', reason, note: note || null }));

  serve(endpoints.recordObservation, ({ name, saidOn, text }) => () => ({
    type: 'record-observation',
    name,
    saidOn,
    text: text || null,
  }));

  serve(endpoints.handOver, ({ managerId, reason }) => async ({ connection }) => {
    await expectManager(connection, managerId);
    return { type: 'hand-over', managerId, reason };
  });
}

/** The four steps of the wizard, each saved whole. */
function stepRoutes(server: Server): void {
  const serve = serving(server);

  serve(endpoints.answerIdentity, (body) => () => ({ type: 'answer-identity', identity: toIdentity(body) }));

  serve(endpoints.answerMission, (body) => async ({ connection, scene }) => {
    const mission = toMissionAnswer(body);
    const leadId = await leadOf(connection, mission.missionId, scene.profile);
    return { type: 'answer-mission', mission, leadId };
  });

  serve(endpoints.answerCommitment, (body) => () => ({
    type: 'answer-commitment',
    commitment: toCommitment(body),
  }));

  serve(endpoints.answerService, (body) => async ({ connection }) => {
    const service = toServiceAnswer(body);
    await expectManager(connection, service.managerId);
    return { type: 'answer-service', service };
  });
}
