import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Doing, Viewed } from '../../contract/viewing.ts';
import { openViewing, type Viewing } from './viewing.ts';

let viewing: Viewing;
let told: (readonly [string, ...string[]])[];

const shown = (viewed: Viewed[]) =>
  viewed.map(
    ({ ticket_id, viewers }) =>
      `${ticket_id}: ${viewers.map(({ member_id, doing }) => `${member_id} ${doing}`).join(', ')}`,
  );
const sees = (screenId: string, ticketId: string | null, doing: Doing = 'viewing', workspaceId = 'shop') =>
  viewing.hear({
    ...{ kind: 'viewing', workspaceId, screenId, memberId: screenId.replace(/\d/, ''), ticketId, doing },
  });
const settled = () => vi.advanceTimersByTime(100);

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  viewing = openViewing(
    () => new Date(),
    (workspaceId, viewed) => told.push([workspaceId, ...shown(viewed)]),
  );
});
afterEach(() => vi.useRealTimers());

test('THREAD-3: who comes, writes and goes on is told, both tickets at once', () => {
  sees('noa', 'a');
  settled();
  sees('noa', 'a', 'replying');
  settled();
  sees('noa', 'b');
  settled();
  sees('noa', null);
  settled();
  expect(told).toEqual([
    ['shop', 'a: noa viewing'],
    ['shop', 'a: noa replying'],
    ['shop', 'a: ', 'b: noa viewing'],
    ['shop', 'b: '],
  ]);
});

test('THREAD-3: a rush is told once, as it ends; what is only said again is not told', () => {
  for (let at = 0; at < 50; at += 1) {
    sees(`x${at % 5}`, 'a');
    sees('noa', 'b', at % 2 === 0 ? 'noting' : 'viewing');
  }
  settled();
  sees('noa', 'b');
  settled();
  expect(told).toEqual([['shop', 'a: x viewing', 'b: noa viewing']]);
});

test('THREAD-3: with two screens somebody is there once, as what they do most, until both have gone', () => {
  sees('noa1', 'a', 'replying');
  sees('noa2', 'a');
  sees('jonas', 'a', 'noting');
  expect(shown(viewing.viewedIn('shop'))).toEqual(['a: noa replying, jonas noting']);
  sees('noa1', null);
  expect(shown(viewing.viewedIn('shop'))).toEqual(['a: noa viewing, jonas noting']);
});

test('THREAD-3: no workspace hears of another', () => {
  sees('noa', 'a');
  sees('eve', 'a', 'viewing', 'other');
  settled();
  expect(told).toEqual([
    ['shop', 'a: noa viewing'],
    ['other', 'a: eve viewing'],
  ]);
  expect(viewing.viewedIn('nobody')).toEqual([]);
});

test('THREAD-3: a screen of which nothing is heard is gone, and one that is told of again stays', () => {
  sees('noa', 'a');
  sees('jonas', 'a');
  for (let beat = 0; beat < 4; beat += 1) {
    vi.advanceTimersByTime(10_000);
    sees('noa', 'a');
    viewing.beat();
  }
  expect(shown(viewing.viewedIn('shop'))).toEqual(['a: noa viewing']);
  settled();
  expect(told.at(-1)).toEqual(['shop', 'a: noa viewing']);
});
