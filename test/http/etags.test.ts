import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Route } from '../../contract/route.ts';
import { type RouteName, routes } from '../../contract/routes.ts';
import { type Client, JSON_BODY } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { openThread, pathOf, type Thread } from './calls.ts';
import { problemIn } from './problems.ts';

let served: Served;
let thread: Thread;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  thread = await openThread(served);
  owner = await served.as('owner');
});
afterAll(() => served.close());

const READ = (Object.entries(routes) as [RouteName, Route][]).filter(([, { etag }]) => etag);

describe.each(READ)('DATA-3: %s', (name, { query }) => {
  test('has an ETag, and says in nothing but 304 that nothing else is there', async () => {
    const path = await pathOf(name, served, thread);
    const first = await owner.send(path);
    const etag = first.headers.get('etag') ?? '';
    expect([first.status, etag, first.headers.get('cache-control')]).toEqual([
      200,
      expect.stringMatching(/^"[\w-]{22}"$/),
      'private, no-cache',
    ]);
    for (const known of [etag, `W/${etag}`, `"another", ${etag}`, '*']) {
      const again = await owner.send(path, { headers: { 'If-None-Match': known } });
      expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
    }
    const other = await owner.send(path, { headers: { 'If-None-Match': '"another"' } });
    expect([other.status, await other.json()]).toEqual([200, await first.json()]);
    if (query) expect((await owner.send(`${path}?cursor=none`)).headers.get('etag')).toBeNull();
  });
});

/** What one of them changes, and what it is then called. */
const CHANGED = {
  patchSettings: { read: 'readSettings', body: (value: string) => ({ name: value }) },
  patchQuickReply: { read: 'readQuickReply', body: (value: string) => ({ name: value }) },
} as const;

describe.each(Object.entries(CHANGED))('DATA-3: %s under If-Match', (_, { read, body }) => {
  let path: string;
  beforeAll(async () => {
    path = await pathOf(read, served, thread);
  });
  const tagNow = async () => (await owner.send(path)).headers.get('etag') ?? '';
  const change = (value: string, ifMatch: string) =>
    owner.send(path, {
      method: 'PATCH',
      headers: { ...JSON_BODY, 'If-Match': ifMatch },
      body: JSON.stringify(body(value)),
    });

  test('changes what is as it was read, and gives the ETag of what it has become', async () => {
    const before = await tagNow();
    const changed = await change('First', before);
    expect([changed.status, changed.headers.get('etag')]).toEqual([200, await tagNow()]);
    expect(changed.headers.get('etag')).not.toBe(before);
    expect((await change('Second', `"another", ${changed.headers.get('etag')}`)).status).toBe(200);
    expect((await change('Third', `W/${await tagNow()}`)).status).toBe(200);
    expect((await change('Fourth', '*')).status).toBe(200);
  });

  test.each(['"another"', 'no tag', '', '"another", "and another"'])('is refused for %j', async ifMatch => {
    const before = await tagNow();
    expect(await problemIn(await change('Fifth', ifMatch))).toEqual([412, 'precondition_failed', 'If-Match']);
    expect(await tagNow()).toBe(before);
  });

  test('is done once of ten who have read the same', async () => {
    const before = await tagNow();
    const all = Array.from({ length: 10 }, (_, at) => change(`One of ten, ${at}`, before));
    const statuses = (await Promise.all(all)).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, ...Array(9).fill(412)]);
  });
});

test('DATA-3 REPLY-9: a quick reply that has been changed since is not deleted', async () => {
  const path = await pathOf('readQuickReply', served, thread);
  const before = (await owner.send(path)).headers.get('etag') ?? '';
  const patch = { method: 'PATCH', headers: JSON_BODY, body: JSON.stringify({ name: 'Kept' }) };
  const etag = (await owner.send(path, patch)).headers.get('etag') ?? '';
  const remove = (ifMatch: string) =>
    owner.send(path, { method: 'DELETE', headers: { 'If-Match': ifMatch } });
  expect(await problemIn(await remove(before))).toEqual([412, 'precondition_failed', 'If-Match']);
  expect((await remove(etag)).status).toBe(204);
  expect(await problemIn(await remove(etag))).toEqual([404, 'not_found']);
});

test('DATA-3: the document says where ETags are', async () => {
  const answer = await fetch(`${served.url}/api/openapi.json`);
  const { paths } = (await answer.json()) as { paths: Record<string, Record<string, object>> };
  const { get, patch } = paths['/api/v1/settings'] ?? {};
  const asked = (name: string) => ({ parameters: [{ name, in: 'header', required: false }] });
  const tagged = { headers: { ETag: { schema: { type: 'string' } } } };
  expect(get).toMatchObject({ ...asked('If-None-Match'), responses: { 200: tagged, 304: {} } });
  expect(patch).toMatchObject({ ...asked('If-Match'), responses: { 200: tagged, 412: {} } });
});
