import { ProblemError } from '@equipage/contract-api';
import { expect, it } from 'vitest';
import { expectVersion } from './version.ts';

function problemOf(ifMatch: string | undefined) {
  try {
    expectVersion(ifMatch, { version: 12 });
    return null;
  } catch (error) {
    return error instanceof ProblemError ? error.problem : error;
  }
}

it('lets the version that was read through', () => {
  expect(problemOf('"12"')).toBeNull();
});

it('asks for a version where there is none', () => {
  expect(problemOf(undefined)).toMatchObject({ status: 428, code: 'version-needed' });
});

it.each(['"11"', '12', '*', 'W/"12"', '"11", "12"', '"12" ', '"012"', ''])(
  'takes %s for another version, and shows the current one',
  (ifMatch) => {
    expect(problemOf(ifMatch)).toMatchObject({
      status: 412,
      code: 'stale-version',
      current: { version: 12 },
    });
  },
);
