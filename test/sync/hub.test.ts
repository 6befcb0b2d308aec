import { afterAll, beforeAll, expect, test } from 'vitest';
import { Frame } from '../../contract/changes.ts';
import { openLog } from '../../server/log.ts';
import { type Hub, openHub, type Screen } from '../../server/realtime/hub.ts';
import { openShop, type Shop } from '../harness/shop.ts';

let shop: Shop;
let hub: Hub;
beforeAll(async () => {
  shop = await openShop({ told: changes => hub.changed(changes.keys()) });
  hub = openHub(shop.db, shop.context.now, openLog('silent'));
});
afterAll(() => shop.close());

type Watching = Screen & { heard: Frame[] };

function screen(): Watching {
  const heard: Frame[] = [];
  const send = (text: string) => heard.push(Frame.parse(JSON.parse(text)));
  return {
    workspaceId: shop.workspaceId,
    sessionId: null,
    send,
    signOut: () => {},
    askAnew: () => {},
    heard,
  };
}

const bodies = ({ heard }: Watching) =>
  heard.flatMap(frame => (frame.type === 'changes' ? frame.messages.map(message => message.body) : []));

test('THREAD-3: a screen that comes while the last one goes is told all the same', async () => {
  const [leaving, coming] = [screen(), screen()];
  await hub.join(leaving, null);
  const joined = hub.join(coming, null);
  hub.leave(leaving);
  await joined;
  await shop.text('Are you there?');
  await expect.poll(() => bodies(coming)).toEqual(['Are you there?']);
  hub.leave(coming);
});

test('THREAD-3: what another node did, and nobody rang for, is told with the next beat', async () => {
  const deaf = openHub(shop.db, shop.context.now, openLog('silent'));
  const here = screen();
  await deaf.join(here, null);
  await shop.text('Into the other node');
  expect(bodies(here)).toEqual([]);
  deaf.beat();
  await expect.poll(() => bodies(here)).toEqual(['Into the other node']);
  const [hello] = here.heard;
  expect(hello).toMatchObject({ type: 'hello' });
  const numbers = here.heard
    .flatMap(frame => (frame.type === 'changes' ? frame.changes : []))
    .map(one => one.number);
  expect(here.heard.at(-1)).toEqual({ type: 'beat', change_number: numbers.at(-1) });
});

test('THREAD-3: no frame comes twice or out of order, however many texts and beats come at once', async () => {
  const here = screen();
  await hub.join(here, null);
  await Promise.all(Array.from({ length: 100 }, (_, at) => shop.text(`text ${at}`).then(() => hub.beat())));
  await expect.poll(() => bodies(here).length).toBe(100);
  const numbers = here.heard
    .flatMap(frame => (frame.type === 'changes' ? frame.changes : []))
    .map(one => one.number);
  expect(numbers).toEqual(numbers.map((_, at) => (numbers[0] ?? 0) + at));
  hub.leave(here);
});
