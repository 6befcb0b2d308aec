import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Route } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { JSON_BODY } from '../harness/client.ts';
import { still } from '../harness/pictures.ts';
import { openServed, type Served } from '../harness/served.ts';
import { openVisitor, type Visitor } from '../harness/visitor.ts';

const ORIGIN = { origin: 'https://shop.example' };

let served: Served;
let visitor: Visitor;
beforeAll(async () => {
  served = await openServed();
  visitor = await openVisitor(served.url, served.workspaceId);
});
afterAll(() => served.close());

const chatRoutes = Object.entries<Route>(routes).filter(([, { path }]) => path.startsWith('/api/v1/chat'));

/** What a browser looks at before it hands an answer to a page of another site (Fetch, "CORS check"). */
const openness = ({ headers }: Response) => [
  headers.get('access-control-allow-origin'),
  headers.get('access-control-allow-credentials'),
  headers.get('cross-origin-resource-policy'),
  headers.get('set-cookie'),
];
const OPEN = ['*', null, 'cross-origin', null];

describe.each(chatRoutes)('CHAT-1: %s', (_, { method, path }) => {
  const url = () => served.url + path.replace(':id', served.workspaceId);

  test('may be asked for by any page, beforehand and without signing in', async () => {
    const asking = {
      'access-control-request-method': method,
      'access-control-request-headers': 'authorization',
    };
    const answer = await fetch(url(), { method: 'OPTIONS', headers: { ...ORIGIN, ...asking } });
    expect([answer.status, ...openness(answer)]).toEqual([204, ...OPEN]);
    expect(answer.headers.get('access-control-allow-methods')).toContain(method);
    expect(answer.headers.get('access-control-allow-headers')).toBe('authorization, content-type');
    expect(answer.headers.get('access-control-max-age')).toBe('86400');
  });

  test('answers any page, with a no as with a yes, and never by a cookie', async () => {
    const cookie = (await served.as('owner')).headers;
    const answer = await fetch(url(), { method, headers: { ...ORIGIN, ...cookie } });
    expect(openness(answer)).toEqual(OPEN);
  });
});

test('CHAT-7: a page reads how long it has to wait', async () => {
  const answer = await visitor.send('/api/v1/chat/session');
  expect(answer.headers.get('access-control-expose-headers')).toBe('retry-after');
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

test('CHAT-1: a picture can be shown, and drawn, on any page', async () => {
  const { context, workspaceId } = served;
  await context.media.put(workspaceId, visitor.sessionId, {
    bytes: await still('png'),
    contentType: 'image/png',
  });
  const answer = await fetch(context.mediaAddresses.of(workspaceId, visitor.sessionId), { headers: ORIGIN });
  expect([answer.status, ...openness(answer)]).toEqual([200, ...OPEN]);
});

test('DATA-3: nothing else is open to other sites', async () => {
  const owner = await served.as('owner');
  const others = ['/api/v1/session', '/api/v1/tickets', `/chat/${served.workspaceId}`, '/healthz'];
  for (const path of others) {
    const answer = await owner.send(path, { headers: ORIGIN });
    expect(answer.headers.get('access-control-allow-origin'), path).toBeNull();
  }
  const body = JSON.stringify({ typing: true });
  const typing = { method: 'POST', headers: { ...ORIGIN, ...JSON_BODY }, body };
  const refused = await owner.send(`/api/v1/tickets/${visitor.sessionId}/typing`, typing);
  expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([403, null]);
});
