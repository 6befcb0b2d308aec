import { expect } from 'vitest';
import { ProblemJson } from '../../contract/refusals.ts';

/** What an answer says no with: status, code and the fields to blame. Fails unless it is a problem as they all are. */
export async function problemIn(response: Response): Promise<(string | number)[]> {
  expect(response.headers.get('content-type'), `${response.status}`).toMatch(/^application\/problem\+json/);
  const { status, code, errors, type } = ProblemJson.strict().parse(await response.json());
  expect([status, type]).toEqual([response.status, `urn:parley:problem:${code}`]);
  return [status, code, ...(errors ?? []).map(error => error.pointer)];
}

/** An id of the right shape that nothing has. */
export const NOBODY = '00000000-0000-4000-8000-000000000000';
