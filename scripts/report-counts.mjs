/**
 * @typedef {{ passed: number, failed: number }} Tally
 * @typedef {(report: any) => Tally} Count how many tests a tool's JSON report tells of
 */
