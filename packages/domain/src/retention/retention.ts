/**
 * How long data is kept, counted from the end of what it is about (design: trust.md, Privacy and archives). Proposed, for
 * the organisation to decide with its archives.
 */
export interface Retention {
  /** A contract and what establishes it: after them, the archives say what becomes of it. */
  contractYears: number;
  /** What was exchanged about a contract besides: mails and reminders. */
  exchangeYears: number;
  /** A draft that its agent has not touched. */
  draftMonths: number;
  /** What the directory holds of somebody who has left; then their name alone, as long as something names them. */
  departureMonths: number;
  /** What somebody told of a page that they could not use, once answered; then its reference and its dates. */
  complaintMonths: number;
  /** Sign-ins, mails about no contract, files that were brought in: what the service notes of its own work. */
  logMonths: number;
  /** How long before the end of a contract's or a draft's time those concerned are told, in days. */
  noticeDays: number;
}

/** What stands until an organisation decides otherwise. */
const proposed: Retention = {
  contractYears: 5,
  exchangeYears: 1,
  draftMonths: 6,
  departureMonths: 12,
  complaintMonths: 12,
  logMonths: 12,
  noticeDays: 30,
};

type Late = 'departureMonths' | 'complaintMonths';

/** As an organisation settled it: before departures and complaints had a time of their own, theirs was not said. */
export type SettledRetention = Omit<Retention, Late> & { [name in Late]?: number | undefined };

/** How long this organisation keeps data. */
export function retentionOf({
  retention = proposed,
}: {
  retention?: SettledRetention | undefined;
}): Retention {
  const { departureMonths, complaintMonths } = proposed;
  return {
    ...retention,
    departureMonths: retention.departureMonths ?? departureMonths,
    complaintMonths: retention.complaintMonths ?? complaintMonths,
  };
}
