import type { Values } from '../compose/values.ts';
import type { Agreement } from '../grammar/agreement.ts';
import { variables } from '../wording/2026-1/variables.ts';

/* The answers with which a wording is read to see what it carries: every value is the name of its variable. */

/** Around the name of a variable: signs that no wording may hold. */
export const valueMarks = ['\uE000', '\uE001'] as const;
const [open, close] = valueMarks;

const named: Values = Object.fromEntries(
  Object.keys(variables).map((name) => [name, `${open}${name}${close}`]),
);

const complete: Values = {
  ...named,
  civility: null,
  renewalOf: null,
  leadAgreement: 'neutral',
  domains: ['managerial-innovation', 'public-policy-innovation'],
  domainsNumber: 'several',
  extendedHours: true,
  fieldTrips: true,
  plannedDates: ['une date', 'une autre'],
  datesNumber: 'several',
  stockTaking: 'monthly',
  mention: true,
};

const domain = (code: string): Values => ({ domains: [code], domainsNumber: 'one' });

/** What each scenario changes in a complete contract. */
const changes = {
  complete: {},
  both: { extendedHours: true, fieldTrips: true },
  neither: { extendedHours: false, fieldTrips: false },
  'hours-alone': { extendedHours: true, fieldTrips: false },
  'trips-alone': { extendedHours: false, fieldTrips: true },
  'no-dates': { plannedDates: [], datesNumber: 'none' },
  renewal: { renewalOf: `${open}renewalOf${close}` },
  'stock-on-request': { stockTaking: 'on-request' },
  'stock-monthly': { stockTaking: 'monthly' },
  'stock-quarterly': { stockTaking: 'quarterly' },
  'stock-midterm': { stockTaking: 'midterm' },
  'managerial-innovation': domain('managerial-innovation'),
  'collective-intelligence': domain('collective-intelligence'),
  'public-policy-innovation': domain('public-policy-innovation'),
  'internal-processes': domain('internal-processes'),
  'democratic-innovation': domain('democratic-innovation'),
} satisfies Record<string, Values>;

export type ScenarioName = keyof typeof changes;

/** The complete contracts that a commitment without a scenario of its own has to stand in. */
export const completeScenarios: readonly ScenarioName[] = ['complete'];

export const agreements: readonly Agreement[] = ['madame', 'monsieur', 'neutral'];

export function scenarioValues(name: ScenarioName, agreement: Agreement): Values {
  return { ...complete, ...changes[name], agreement };
}
