import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../test/harness/client.ts';
import { openServed, type Served } from '../../test/harness/served.ts';
import { beginSessions } from './begin.ts';
import { type Crowd, openCrowd } from './crowd.ts';
import { tally } from './tally.ts';

let served: Served;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
});
afterAll(() => served.close());

const portOf = ({ url }: Served) => Number(new URL(url).port);

test('CHAT-5 CHAT-6 CHAT-7: visitors of the bench have sessions, hear what they are answered, and tell what tabs tell', async ({
  onTestFinished,
}) => {
  // More than one address may begin in a minute.
  const visitors = await beginSessions(served.url, served.workspaceId, 35);
  const crowd: Crowd = await openCrowd(portOf(served), visitors);
  onTestFinished(() => crowd.close());
  expect(served.presence.tabsOf(visitors[0]?.sessionId ?? '')).toBe(1);

  const asked = visitors.slice(0, 3).map(({ sessionId }, at) => ({ sessionId, body: `Answer ${at}` }));
  for (const { sessionId: id, body } of asked) await owner.call('reply', { params: { id }, body: { body } });
  const arrived = () => tally(asked, crowd.arrivals);
  await expect.poll(arrived).toEqual({ arrived: 3, lost: 0, double: 0, astray: 0 });
  const reached = async (id: string) => {
    const { data } = await owner.call('listMessages', { params: { id } });
    return data.find(({ body }) => body.startsWith('Answer'))?.status;
  };
  for (const { sessionId } of asked) await expect.poll(() => reached(sessionId)).toBe('delivered');
  expect(crowd.told().refused).toBe(0);
  expect(crowd.broken()).toBe(0);
});

test('CHAT-4: visitors of the bench say what they were refused with', async () => {
  const [visitor] = await beginSessions(served.url, served.workspaceId, 1);
  const forged = { sessionId: '', tab: 'a-tab-of-theirs', ...visitor, token: 'forged' };
  await expect(openCrowd(portOf(served), [forged])).rejects.toThrow('a stream was answered with 401');
});
