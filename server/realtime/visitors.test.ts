import { afterAll, beforeAll, expect, test } from 'vitest';
import { ChatFrame } from '../../contract/chatShapes.ts';
import { type Interrupted, interrupted } from '../../test/harness/interrupted.ts';
import { openShop, type Shop } from '../../test/harness/shop.ts';
import { type Visitor, visitorOf } from '../../test/harness/visiting.ts';
import { openLog } from '../log.ts';
import { openVisitorHub, SHARES, type VisitorHub, type VisitorStream } from './visitors.ts';

let shop: Shop;
let hub: VisitorHub;
let meanwhile: Interrupted['meanwhile'];

beforeAll(async () => {
  shop = await openShop({ told: changes => hub.changed(changes.keys()) });
  const between = interrupted(shop.db);
  meanwhile = between.meanwhile;
  hub = openVisitorHub({ ...shop.context, db: between.db, log: openLog('error') });
});
afterAll(() => shop.close());

function listening({ caller }: Visitor): { stream: VisitorStream; frames(): ChatFrame[] } {
  const written: string[] = [];
  const line = {
    write: (text: string) => written.push(text) > 0,
    end: () => line,
    destroy: () => line,
    ...{ destroyed: false, writableEnded: false, writableLength: 0 },
  };
  const until = new Date(shop.clock.now.getTime() + 1000);
  const stream = { caller: { ...caller, until }, line: line as VisitorStream['line'] };
  return {
    stream: { ...stream, isBeginning: true, hasMissed: false },
    frames: () => written.map(text => ChatFrame.parse(JSON.parse(text.slice('data: '.length)))),
  };
}

const bodies = (frames: ChatFrame[]) =>
  frames.map(frame => (frame.type === 'changes' ? frame.messages.map(({ body }) => body) : frame.type));

test('CHAT-7: what is committed while the first frame is being read comes in the next', async () => {
  const [visitor, other] = [visitorOf(shop), visitorOf(shop)];
  for (const one of [visitor, other]) await one.says('Before');
  // Somebody of this shop listens already, so that its changes are told.
  const { stream: before } = listening(other);
  await hub.join(before, null);
  const { stream, frames } = listening(visitor);
  // The first answer is that to where it reads. What it sees is settled by then.
  meanwhile(async () => {
    await visitor.says('In that moment');
    await expect.poll(() => stream.hasMissed).toBe(true);
  });
  await hub.join(stream, null);
  expect(bodies(frames())).toEqual([['Hello, how can we help?', 'Before'], ['In that moment']]);
  expect(frames()).toMatchObject([{ reload: true }, { reload: false }]);
  for (const one of [before, stream]) hub.leave(one);
});

test('CHAT-6: typing does not come before the session', async () => {
  const visitor = visitorOf(shop);
  await visitor.says('Before');
  const { stream, frames } = listening(visitor);
  const notice = { workspaceId: shop.workspaceId, ticketId: visitor.whose.ticketId, memberId: shop.memberId };
  const joining = hub.join(stream, null);
  hub.typing({ kind: 'typing', ...notice, typing: true });
  await joining;
  hub.typing({ kind: 'typing', ...notice, typing: false });
  await expect.poll(() => bodies(frames()).at(-1)).toBe('typing');
  expect(frames().at(0)?.type).toBe('changes');
  hub.leave(stream);
});

test('CHAT-7: no beat comes before the session', async () => {
  const visitor = visitorOf(shop);
  await visitor.says('Before');
  const { stream, frames } = listening(visitor);
  const joining = hub.join(stream, null);
  for (let share = 0; share < SHARES; share += 1) hub.beat();
  await joining;
  expect(frames()).toMatchObject([{ type: 'changes' }]);
  for (let share = 0; share < SHARES; share += 1) hub.beat();
  expect(frames().at(-1)).toEqual({ type: 'beat' });
  hub.leave(stream);
});
