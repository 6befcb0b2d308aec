import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, JSON_BODY } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { openThread, type Thread } from './calls.ts';
import { NOBODY, problemIn } from './problems.ts';

let served: Served;
let owner: Client;
let thread: Thread;
beforeAll(async () => {
  served = await openServed();
  thread = await openThread(served);
  owner = await served.as('owner');
});
afterAll(() => served.close());

const REPLIES = '/api/v1/tickets/:ticket/messages';
const TICKET = '/api/v1/tickets/:ticket';
const KEYS = '/api/v1/api_keys';

const sent = async (path: string, init: RequestInit) =>
  problemIn(await owner.send(path.replace(':ticket', thread.ticketId), init));

const bodyOf = (body: unknown) => (typeof body === 'string' ? body : JSON.stringify(body));
const post = (body: unknown) => ({ method: 'POST', headers: JSON_BODY, body: bodyOf(body) });
const patch = (body: unknown) => ({ method: 'PATCH', headers: JSON_BODY, body: bodyOf(body) });
const typed = (type: string, body: string | Buffer) => ({
  method: 'POST',
  headers: { 'content-type': type },
  body,
});

const CAFE_IN_LATIN_1 = Buffer.from('{"body":"café"}', 'latin1');

describe('a body that cannot be read', () => {
  test.each([
    ['broken JSON', post('{"body": '), 400, 'invalid_json'],
    ['no body at all', post(''), 400, 'invalid_json'],
    ['a forbidden key', post('{"__proto__": {"body": "x"}}'), 400, 'invalid_json'],
    ['invalid UTF-8', typed('application/json', CAFE_IN_LATIN_1), 400, 'invalid_encoding'],
    ['too large', post({ body: 'x'.repeat(1024 * 1024) }), 413, 'body_too_large'],
    ['a form', typed('application/x-www-form-urlencoded', 'body=x'), 415, 'unsupported_media_type'],
    ['no such type', typed('nonsense', 'body=x'), 415, 'unsupported_media_type'],
  ])('%s', async (_, init, status, code) => {
    expect(await sent(REPLIES, init)).toEqual([status, code]);
  });
});

const tooLong = { body: 'x', client_message_id: 'x'.repeat(65) };
const afterAllTime = { snoozed_until: '+275760-09-13T00:00:00.000Z' };
const nulInName = { name: 'a\0b', scopes: ['tickets:read'] };
const nulInEmail = { email: 'a\0@b.example', password: 'x' };

describe('a field of another shape is named by its pointer', () => {
  test.each([
    ['unknown', REPLIES, post({ body: 'x', colour: 'red' }), ['/colour']],
    ['two unknown', REPLIES, post({ body: 'x', 'a/b': 1, '~': 2 }), ['/a~1b', '/~0']],
    ['missing', REPLIES, post({}), ['/body']],
    ['of another type', REPLIES, post({ body: 7 }), ['/body']],
    ['an array for all', REPLIES, post([]), ['']],
    ['null for all', REPLIES, post('null'), ['']],
    ['with NUL', REPLIES, post({ body: 'a\0b' }), ['/body']],
    ['with half a character', REPLIES, post('{"body":"\\ud83d"}'), ['/body']],
    ['too long an id', REPLIES, post(tooLong), ['/client_message_id']],
    ['two at once', REPLIES, post({ body: 7, client_message_id: '' }), ['/body', '/client_message_id']],
    ['no status', TICKET, patch({ status: 'lost' }), ['/status']],
    ['a snooze without a time', TICKET, patch({ status: 'snoozed' }), ['/snoozed_until']],
    ['a snooze until no time', TICKET, patch({ snoozed_until: 'soon' }), ['/snoozed_until']],
    ['a snooze beyond all time', TICKET, patch(afterAllTime), ['/snoozed_until']],
    ['dashes as assignee', TICKET, patch({ assignee_id: '-'.repeat(36) }), ['/assignee_id']],
    ['a key without scopes', KEYS, post({ name: 'x', scopes: [] }), ['/scopes']],
    ['a key of no scope', KEYS, post({ name: 'x', scopes: ['all'] }), ['/scopes/0']],
    ['a name with NUL', KEYS, post(nulInName), ['/name']],
    ['an e-mail with NUL', '/api/v1/session', post(nulInEmail), ['/email']],
  ])('%s', async (_, path, init, pointers) => {
    expect(await sent(path, init)).toEqual([422, 'invalid_request', ...pointers]);
  });
});

describe('a field that a rule refuses is named too', () => {
  test.each([
    ['REPLY-4: an empty text', REPLIES, post({ body: ' \n ' }), 'empty_message', '/body'],
    ['too long a text', REPLIES, post({ body: 'x'.repeat(1601) }), 'message_too_long', '/body'],
    [
      'TICK-2: a snooze into the past',
      TICKET,
      patch({ snoozed_until: '2020-01-01T00:00:00Z' }),
      'snooze_in_past',
      '/snoozed_until',
    ],
    ['nobody as assignee', TICKET, patch({ assignee_id: NOBODY }), 'unknown_assignee', '/assignee_id'],
  ])('%s', async (_, path, init, code, pointer) => {
    expect(await sent(path, init)).toEqual([422, code, pointer]);
  });
});
