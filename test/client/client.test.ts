import { execFile } from 'node:child_process';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { connect, Problem } from 'parley/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Scope } from '../../contract/vocabulary.ts';
import { createApiKey } from '../../server/store/apiKeys.ts';
import { still } from '../harness/pictures.ts';
import { openServed, type Served } from '../harness/served.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const TSC = join(ROOT, 'node_modules/typescript-7/bin/tsc');
const PROGRAMS = ['right.ts', 'wrong.ts'].map(name => join(ROOT, 'test/client/programs', name));
/** As somebody's own project has it. */
const STRICTLY = ['--ignoreConfig', '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024'];

const run = (file: string, args: string[], env: NodeJS.ProcessEnv = {}) =>
  promisify(execFile)(process.execPath, [file, ...args], { cwd: ROOT, env: { ...process.env, ...env } });

let served: Served;
let key: string;
beforeAll(async () => {
  served = await openServed();
  ({ key } = await createApiKey(
    served.db,
    served.workspaceId,
    'A tool',
    [...Scope.options],
    served.clock.now,
  ));
});
afterAll(() => served.close());

test("DATA-3: a program's mistakes are errors of its types, and there are no others", {
  timeout: 120_000,
}, async () => {
  const compiled = await run(TSC, [...STRICTLY, '--types', 'node', ...PROGRAMS]).catch(error => error);
  expect(compiled.stdout).toBe('');
});

test('DATA-3: a program reads all pages, sends, changes, uploads, and hears why not', {
  timeout: 120_000,
}, async () => {
  await served.text('JOIN');
  await served.text('Where is my order?');
  const owner = await served.as('owner');
  for (const name of ['Returns', 'Sizes', 'Gifts'])
    await owner.call('createTag', { body: { name, color: 'teal' } });
  const picture = (await still('png')).toString('base64');
  const { stdout } = await run(PROGRAMS[0] ?? '', [], { PARLEY: served.url, KEY: key, PICTURE: picture });
  expect(JSON.parse(stdout)).toEqual({
    names: ['Gifts', 'Returns', 'Sizes'],
    sent: 'It left this morning.',
    status: 'closed',
    isOnce: true,
    nothing: null,
    hasPicture: true,
    csv: expect.stringContaining('day'),
    refused: [422, 'snooze_in_past', '/snoozed_until'],
  });
});

describe('DATA-3: what parley/client asks again', () => {
  test('waits as long as it is told where it has called too often, under the same key', async () => {
    const asked = await answered([TOO_OFTEN, UNDERWAY, MADE], async url => {
      const made = await connect({ url, key: 'k' }).post('/api/v1/tags', { body: A_TAG });
      expect(made).toMatchObject({ id: 'one' });
    });
    expect(asked).toHaveLength(3);
    expect(asked[0]?.['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(asked.map(one => one['idempotency-key'])).size).toBe(1);
    expect(asked[0]).toMatchObject({ authorization: 'Bearer k', 'content-type': 'application/json' });
  });

  test('a POST whose answer is lost, but no PATCH: it may have been carried out', async () => {
    const posted = await answered([LOST, MADE], async url => {
      await connect({ url, key: 'k' }).post('/api/v1/tags', { body: A_TAG });
    });
    expect(new Set(posted.map(one => one['idempotency-key'])).size).toBe(1);
    const patched = await answered([LOST, MADE], async url => {
      const patch = { params: { id: 'one' }, body: { name: 'Late' } };
      await expect(connect({ url, key: 'k' }).patch('/api/v1/tags/{id}', patch)).rejects.toThrow(TypeError);
    });
    expect([posted.length, patched.length]).toEqual([2, 1]);
  });

  test('so often and no more; and what says no for good, once', async () => {
    const often = await answered([TOO_OFTEN, TOO_OFTEN, TOO_OFTEN], async url => {
      const parley = connect({ url: `${url}/`, key: 'k', tries: 2 });
      const refused = await parley.get('/api/v1/tags').catch(error => error);
      expect(refused).toBeInstanceOf(Problem);
      expect(refused).toMatchObject({ status: 429, code: 'rate_limited', message: 'Too often.' });
    });
    expect(often).toHaveLength(2);
    const html = await answered([BY_A_PROXY], async url => {
      const refused = await connect({ url, key: 'k' })
        .get('/api/v1/tags')
        .catch(error => error);
      expect(refused).toMatchObject({ status: 502, code: null, errors: [], instance: null });
    });
    expect(html).toHaveLength(1);
  });
});

const A_TAG = { name: 'Late', color: 'teal' } as const;

type Reply = Parameters<RequestListener>[1];

const problem = (status: number, code: string, detail: string) => (reply: Reply) => {
  const headers = { 'content-type': 'application/problem+json', 'retry-after': '0' };
  reply.writeHead(status, headers).end(JSON.stringify({ code, detail, instance: 'urn:one' }));
};
const TOO_OFTEN = problem(429, 'rate_limited', 'Too often.');
const UNDERWAY = problem(409, 'idempotency_in_flight', 'Under way.');
const MADE = (reply: Reply) =>
  reply.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ id: 'one' }));
const LOST = (reply: Reply) => reply.destroy();
const BY_A_PROXY = (reply: Reply) => reply.writeHead(502, { 'content-type': 'text/html' }).end('<p>No</p>');

/** The headers of what was asked of a server that answers so, one after the other. */
async function answered(answers: ((reply: Reply) => unknown)[], work: (url: string) => Promise<void>) {
  const asked: Record<string, unknown>[] = [];
  const server = createServer((request, reply) => {
    asked.push(request.headers);
    request.resume().on('end', () => answers[asked.length - 1]?.(reply));
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  server.closeAllConnections();
  await new Promise(closed => server.close(closed));
  return asked;
}
