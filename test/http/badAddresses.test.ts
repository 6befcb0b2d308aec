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

const asked = async (path: string, init: RequestInit = {}) => problemIn(await owner.send(path, init));
const json = (method: string, body: object) => ({ method, headers: JSON_BODY, body: JSON.stringify(body) });
const dashes = '-'.repeat(36);

describe('a parameter that cannot be accepted is named', () => {
  test.each([
    ['view', '/api/v1/tickets?view=everything'],
    ['limit', '/api/v1/tickets?limit=0'],
    ['limit', '/api/v1/tickets?limit=101'],
    ['limit', '/api/v1/tickets?limit=many'],
    ['q', '/api/v1/tickets?q=a%00b'],
    ['campaign_id', '/api/v1/tickets?campaign_id=%00'],
    ['assignee_id', `/api/v1/tickets?assignee_id=${dashes}`],
    ['phone', '/api/v1/profiles?phone=%00'],
    ['phone', '/api/v1/profiles?phone=nonsense'],
    ['id', '/api/v1/tickets/1'],
    ['id', `/api/v1/tickets/${dashes}`],
    ['id', "/api/v1/tickets/';drop table tickets;--"],
    ['id', '/api/v1/tickets/%00'],
  ])('%s of %s', async (name, path) => {
    expect(await asked(path)).toEqual([422, 'invalid_request', name]);
  });
});

describe('what is not there is 404', () => {
  test.each<[string, RequestInit, string]>([
    [`/api/v1/tickets/${NOBODY}`, {}, 'not_found'],
    [`/api/v1/tickets/${NOBODY}/messages`, {}, 'not_found'],
    [`/api/v1/tickets/${NOBODY}/history`, {}, 'not_found'],
    [`/api/v1/tickets/${NOBODY}/messages`, json('POST', { body: 'x' }), 'not_found'],
    [`/api/v1/tickets/${NOBODY}`, json('PATCH', { read: true }), 'not_found'],
    [`/api/v1/messages/${NOBODY}/retry`, { method: 'POST' }, 'not_found'],
    [`/api/v1/profiles/${NOBODY}`, {}, 'not_found'],
    [`/api/v1/api_keys/${NOBODY}`, { method: 'DELETE' }, 'not_found'],
    ['/api/v1/tickets/%ff', {}, 'no_route'],
    ['/api/v1/nothing', {}, 'no_route'],
    ['/api/v1/%00', {}, 'no_route'],
    [`/api/v1/tickets/${'x'.repeat(600)}`, {}, 'no_route'],
    ['//api/v1/tickets', {}, 'no_route'],
    ['/api/v1//counts', {}, 'no_route'],
    ['/api/v1/tickets', { method: 'PUT' }, 'no_route'],
  ])('%s', async (path, init, code) => {
    expect(await asked(path, init)).toEqual([404, code]);
  });
});

const cursorOf = (position: unknown) => Buffer.from(JSON.stringify(position)).toString('base64url');
const id = NOBODY;
const time = '2026-01-01T00:00:00.000Z';

describe('VIEW-5: a cursor that no list gave', () => {
  test.each([
    ['a NUL', '%00'],
    ['nonsense', 'nonsense'],
    ['null', cursorOf(null)],
    ['an empty list', cursorOf([])],
    ['half a position', cursorOf({ id })],
    ['an id that is none', cursorOf({ sortedAt: time, id: 'x' })],
    ['a time that is none', cursorOf({ sortedAt: 'x', sentAt: 'x', id })],
    ['the year 0', cursorOf({ sortedAt: '0000-01-01T00:00:00Z', sentAt: '0000-01-01T00:00:00Z', id })],
    ['SQL', cursorOf({ sortedAt: `${time}'--`, id })],
    ['NUL in an id', cursorOf({ at: time, id: 'a\0b' })],
    ['a number beyond all numbers', cursorOf({ number: 1e300 })],
    ['half a number', cursorOf({ number: 0.5 })],
  ])('%s', async (_, cursor) => {
    const ticket = `/api/v1/tickets/${thread.ticketId}`;
    for (const list of ['/api/v1/tickets', `${ticket}/messages`, `${ticket}/history`, '/api/v1/problems']) {
      expect(await asked(`${list}?cursor=${cursor}`), list).toEqual([400, 'invalid_cursor', 'cursor']);
    }
  });
});
