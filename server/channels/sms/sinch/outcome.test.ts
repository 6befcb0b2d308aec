import { describe, expect, test } from 'vitest';
import type { Answer } from '../http/ask.ts';
import { outcomeOf } from './outcome.ts';

const answered = (status: number, json: unknown, retryAfter: string | null = null): Answer => ({
  kind: 'answered',
  status,
  json,
  retryAfter,
});
const ID = '01FC66621XXXXX119Z8PMV1QPU';
const refused = (errorCode: string) => ({ kind: 'refused' as const, errorCode, optedOut: false });
const unclear = (errorCode: string) => ({ kind: 'unclear' as const, errorCode });

describe('an answer to a new batch', () => {
  test.each<[string, Answer, ReturnType<typeof outcomeOf>]>([
    ['taken', answered(201, { id: ID }), { kind: 'accepted', providerId: ID, status: 'queued' }],
    ['without an id', answered(201, {}), unclear('unreadable_answer')],
    ['with an odd id', answered(201, { id: 'a b' }), unclear('unreadable_answer')],
    ['that is no JSON', answered(200, undefined), unclear('unreadable_answer')],
    [
      'a wrong number',
      answered(400, { code: 'syntax_invalid_parameter_format', text: 'to[0]' }),
      refused('syntax_invalid_parameter_format'),
    ],
    ['a blocked account', answered(403, { code: 'blocked_account', text: '' }), refused('blocked_account')],
    ['without a code', answered(401, undefined), refused('http_401')],
    ['with an odd code', answered(400, { code: 'a\0b' }), refused('http_400')],
    ['too many', answered(429, undefined, '3'), { kind: 'retry', errorCode: 'http_429', afterSeconds: 3 }],
    ['408', answered(408, undefined), unclear('http_408')],
    ['500', answered(500, undefined), unclear('http_500')],
    ['503', answered(503, undefined), unclear('http_503')],
    ['a redirect', answered(307, undefined), unclear('http_307')],
    ['none', { kind: 'lost', why: 'no_answer' }, unclear('no_answer')],
    ['no way', { kind: 'never_left' }, { kind: 'retry', errorCode: 'no_connection', afterSeconds: null }],
  ])('%s', (_, answer, outcome) => {
    expect(outcomeOf(answer)).toEqual(outcome);
  });
});
