import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Route } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { Role, Scope } from '../../contract/vocabulary.ts';
import { type Client, clientWith, refusalIn } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { openVisitor, type Visitor } from '../harness/visitor.ts';
import { type VisitorsRoute, visitorsRoutes } from '../http/visitorsRoutes.ts';
import { callOf } from './calls.ts';

/** What a visitor's token opens, each in a session that has begun. */
const MAY: Record<VisitorsRoute, number> = {
  readChat: 200,
  listChatMessages: 200,
  sendChatMessage: 201,
  uploadChatMedia: 201,
  seeChatMessages: 204,
  typeInChat: 204,
  visitPage: 204,
  giveChatEmail: 200,
  endChat: 200,
  // There is no address to send it to yet.
  mailTranscript: 422,
  streamChat: 200,
};

let served: Served;
beforeAll(async () => {
  served = await openServed();
});
afterAll(() => served.close());

async function welcomed(): Promise<{ visitor: Visitor; welcomeId: string }> {
  const visitor = await openVisitor(served.url, served.workspaceId);
  await visitor.write('Hello');
  const { messages } = await visitor.call('readChat');
  return { visitor, welcomeId: messages[0]?.id ?? '' };
}

async function statusFor(caller: Client, name: VisitorsRoute, welcomeId: string): Promise<Response> {
  const { path, init } = await callOf(name, welcomeId);
  const answer = await caller.send(path, init);
  if (name === 'streamChat' && answer.ok) await answer.body?.cancel();
  return answer;
}

describe.each(visitorsRoutes)('CHAT-4: %s', name => {
  test('is open to a visitor, and to nobody of the team, no API key, and nobody else', async () => {
    const { visitor, welcomeId } = await welcomed();
    const members = await Promise.all(Role.options.map(served.as));
    const others = [...members, await served.keyWith(Scope.options), clientWith(served.url, {})];
    for (const other of others) {
      const refusal = await refusalIn(await statusFor(other, name, welcomeId));
      expect(refusal).toMatchObject({ status: 401, code: 'bad_chat_token' });
    }
    expect((await statusFor(visitor, name, welcomeId)).status).toBe(MAY[name]);
  });
});

test("CHAT-4: a visitor's token opens nothing else, as a key or as a cookie", async () => {
  const { visitor } = await welcomed();
  const ways = [visitor, clientWith(served.url, { cookie: `parley_session=${visitor.token}` })];
  const others = Object.values<Route>(routes).filter(
    ({ access }) => access !== 'visitor' && access !== 'public',
  );
  for (const { method, path } of others)
    for (const way of ways) {
      const answer = await way.send(path.replace(':id', visitor.sessionId), { method });
      expect(answer.status, `${method} ${path}`).toBe(401);
    }
});
