import { describe, expect, test } from 'vitest';
import { outcomeOf } from './outcome.ts';

function answered(status: number, json?: unknown, retryAfter: string | null = null) {
  return outcomeOf({ kind: 'answered', status, json, retryAfter });
}

describe('an answer', () => {
  test.each(['queued', 'accepted', 'something_new'])('201 %s is accepted and queued', status => {
    expect(answered(201, { sid: 'SM1', status })).toEqual({
      kind: 'accepted',
      providerId: 'SM1',
      status: 'queued',
    });
  });

  test.each([undefined, null, {}, { sid: 'SM1' }, { sid: '', status: 'queued' }, 'x'])(
    '201 %j is unclear',
    json => {
      expect(answered(201, json)).toEqual({ kind: 'unclear', errorCode: 'unreadable_answer' });
    },
  );

  test.each([
    [400, 21211, 'refused'],
    [400, 21611, 'retry'],
    [400, 20429, 'retry'],
    [401, 20003, 'refused'],
    [403, 20003, 'refused'],
    [404, 20404, 'refused'],
    [408, undefined, 'retry'],
    [413, undefined, 'refused'],
    [429, 20429, 'retry'],
    [429, undefined, 'retry'],
    [503, 20503, 'retry'],
    [503, undefined, 'retry'],
    [500, 20500, 'unclear'],
    [502, undefined, 'unclear'],
    [504, undefined, 'unclear'],
    [302, undefined, 'unclear'],
  ])('%i with code %s is %s', (status, code, kind) => {
    expect(answered(status, { code })).toMatchObject({ kind, errorCode: String(code ?? `http_${status}`) });
  });

  test.each([
    ['30', 30],
    ['0', 0],
    [null, null],
    ['-1', null],
    ['Wed, 21 Oct 2026 07:28:00 GMT', null],
  ])('429 with Retry-After %j is tried again after %j seconds', (retryAfter, afterSeconds) => {
    expect(answered(429, { code: 20429 }, retryAfter)).toMatchObject({ kind: 'retry', afterSeconds });
  });

  test('only 21610 is an opt-out', () => {
    expect(answered(400, { code: 21610 })).toEqual({ kind: 'refused', errorCode: '21610', optedOut: true });
    expect(answered(400, { code: 21614 })).toEqual({ kind: 'refused', errorCode: '21614', optedOut: false });
  });
});

test('no answer is unclear when the request left, and safe to repeat when it did not', () => {
  expect(outcomeOf({ kind: 'never_left' })).toEqual({
    kind: 'retry',
    errorCode: 'no_connection',
    afterSeconds: null,
  });
  expect(outcomeOf({ kind: 'lost', why: 'no_answer' })).toEqual({ kind: 'unclear', errorCode: 'no_answer' });
});
