import { expect, type Page } from '@playwright/test';
import { workingTuesday } from './days.ts';

interface Person {
  id: string;
  firstName: string;
  lastName: string;
}

/** What a test needs to know of a contract's view. */
export interface Contract {
  id: string;
  version: number;
  state: string;
  contentHash: string;
  verificationCode: string | null;
  agent: Person;
  lead: Person;
  manager: Person | null;
  content: { service: { managerId: string | null } };
}

/** The contract of the person signed in that was started last, among those in a state if it is said. */
export async function myContract(page: Page, state?: string): Promise<Contract> {
  const answer = await page.request.get('/api/contracts');
  const { items } = (await answer.json()) as { items: Contract[] };
  const first = items.find((item) => state === undefined || item.state === state);
  if (first === undefined) throw new Error('This person has no contract');
  return first;
}

/** The contract being written by the person signed in; a new one if there is none. */
export async function draftOf(page: Page): Promise<Contract> {
  const started = await page.request.post('/api/contracts');
  return started.ok() ? ((await started.json()) as Contract) : myContract(page);
}

const answers = {
  mission: {
    domains: ['internal-processes'],
    title: 'Simplifier le suivi des demandes',
    description: 'Animer deux ateliers avec les équipes et écrire ensemble une fiche d’une page.',
    deadline: workingTuesday(120).iso,
  },
  commitment: {
    percent: 7.5,
    startsOn: workingTuesday(8).iso,
    extendedHours: false,
    fieldTrips: true,
    plannedDates: [{ date: workingTuesday(22).iso, from: '09:00', to: '12:30' }],
  },
};

/** Answers every step by the interface: for the journeys that begin after the wizard. */
export async function completeDraft(page: Page, chosenId?: string): Promise<Contract> {
  let contract = await draftOf(page);
  const managerId = chosenId ?? contract.content.service.managerId;
  const service = { managerId, benefits: null, stockTaking: 'quarterly' };
  for (const [step, data] of Object.entries({ ...answers, service })) {
    const answer = await page.request.put(`/api/contracts/${contract.id}/${step}`, {
      data,
      headers: { 'If-Match': `"${contract.version}"` },
    });
    expect(answer.status(), `${step} is saved`).toBe(200);
    contract = (await answer.json()) as Contract;
  }
  return contract;
}

/** Answers one step anew by the interface, as another device would. */
async function answerAgain(page: Page, step: string, data: object): Promise<void> {
  const { id, version } = await myContract(page);
  const answer = await page.request.put(`/api/contracts/${id}/${step}`, {
    data,
    headers: { 'If-Match': `"${version}"` },
  });
  expect(answer.status(), `${step} is saved`).toBe(200);
}

/** Plans these dates, whether or not they keep to the rules; the other answers are those of `completeDraft`. */
export const planDates = (page: Page, dates: { date: string; from: string; to: string }[]) =>
  answerAgain(page, 'commitment', { ...answers.commitment, plannedDates: dates });

/** Another title for the mission. */
export const renameMission = (page: Page, title: string) =>
  answerAgain(page, 'mission', { ...answers.mission, title });

/** Signs by the interface, as the person signed in. */
export async function signByInterface(page: Page, id: string): Promise<void> {
  const { contentHash } = await readContract(page, id);
  await act(page, id, 'signatures', { contentHash, consent: true });
}

async function readContract(page: Page, id: string): Promise<Contract> {
  return (await (await page.request.get(`/api/contracts/${id}`)).json()) as Contract;
}

/** One act or step on a contract by the interface, on the version that stands. */
async function act(page: Page, id: string, path: string, data: object, method = 'POST'): Promise<void> {
  const { version } = await readContract(page, id);
  const headers = { 'If-Match': `"${version}"` };
  const answer = await page.request.fetch(`/api/contracts/${id}/${path}`, { method, data, headers });
  expect(answer.status(), `${path} is done`).toBe(200);
}

/** A whole contract, signed by its agent: what a journey needs that begins with the answer. */
export async function sentContract(page: Page, managerId?: string): Promise<Contract> {
  const { id } = await completeDraft(page, managerId);
  await signByInterface(page, id);
  return myContract(page);
}

/** Signed by the agent and the manager, sent back by the executive, changed, and signed by the agent again. */
export async function contractSignedAgain(
  agent: Page,
  manager: Page,
  executive: Page,
  managerId?: string,
): Promise<Contract> {
  const { id } = await sentContract(agent, managerId);
  await signByInterface(manager, id);
  await act(executive, id, 'change-requests', { message: 'Un peu moins de temps, s’il vous plaît.' });
  await act(agent, id, 'commitment', { ...answers.commitment, percent: 5, plannedDates: [] }, 'PUT');
  const description = answers.mission.description.replace('deux ateliers', 'trois ateliers');
  await act(agent, id, 'mission', { ...answers.mission, description }, 'PUT');
  await signByInterface(agent, id);
  return myContract(agent);
}
