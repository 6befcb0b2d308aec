import { describe, expect, test } from 'vitest';
import type { Answer } from '../http/ask.ts';
import { outcomeOf } from './outcome.ts';

const answered = (status: number, json: unknown, retryAfter: string | null = null): Answer => ({
  kind: 'answered',
  status,
  json,
  retryAfter,
});
const errors = (...codes: (string | number)[]) => ({
  errors: codes.map(code => ({ code, title: 'What it is' })),
});
const taken = (id: unknown, status?: unknown) => ({ data: { id, direction: 'outbound', to: [{ status }] } });

describe('an answer to a new text', () => {
  test.each<[string, Answer, ReturnType<typeof outcomeOf>]>([
    [
      'taken',
      answered(200, taken('a-1', 'queued')),
      { kind: 'accepted', providerId: 'a-1', status: 'queued' },
    ],
    [
      'of a new status',
      answered(201, taken('a-1', 'odd')),
      { kind: 'accepted', providerId: 'a-1', status: 'queued' },
    ],
    ['without an id', answered(200, taken(undefined)), { kind: 'unclear', errorCode: 'unreadable_answer' }],
    ['with an odd id', answered(200, taken('a b')), { kind: 'unclear', errorCode: 'unreadable_answer' }],
    ['that is no JSON', answered(200, undefined), { kind: 'unclear', errorCode: 'unreadable_answer' }],
    ['after STOP', answered(409, errors('40300')), { kind: 'refused', errorCode: '40300', optedOut: true }],
    [
      'after STOP, as 403',
      answered(403, errors(40300)),
      { kind: 'refused', errorCode: '40300', optedOut: true },
    ],
    [
      'with two errors',
      answered(400, errors('40310', '1')),
      { kind: 'refused', errorCode: '40310', optedOut: false },
    ],
    ['without a code', answered(401, {}), { kind: 'refused', errorCode: 'http_401', optedOut: false }],
    [
      'with no error',
      answered(400, { errors: [] }),
      { kind: 'refused', errorCode: 'http_400', optedOut: false },
    ],
    ['too many', answered(429, errors('10011'), '3'), { kind: 'retry', errorCode: '10011', afterSeconds: 3 }],
    [
      'too many, until a date',
      answered(429, {}, 'Wed'),
      { kind: 'retry', errorCode: 'http_429', afterSeconds: null },
    ],
    [
      'a full queue',
      answered(400, errors('40318')),
      { kind: 'retry', errorCode: '40318', afterSeconds: null },
    ],
    ['408', answered(408, undefined), { kind: 'unclear', errorCode: 'http_408' }],
    ['500', answered(500, errors('10007')), { kind: 'unclear', errorCode: '10007' }],
    ['503', answered(503, undefined), { kind: 'unclear', errorCode: 'http_503' }],
    ['a redirect', answered(307, undefined), { kind: 'unclear', errorCode: 'http_307' }],
    ['none', { kind: 'lost', why: 'no_answer' }, { kind: 'unclear', errorCode: 'no_answer' }],
    ['no way', { kind: 'never_left' }, { kind: 'retry', errorCode: 'no_connection', afterSeconds: null }],
  ])('%s', (_, answer, outcome) => {
    expect(outcomeOf(answer)).toEqual(outcome);
  });
});
