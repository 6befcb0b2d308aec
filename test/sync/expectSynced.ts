import { expect } from 'vitest';
import type { ChangesFrame } from '../../contract/changes.ts';
import { Ticket } from '../../contract/shapes.ts';
import { frameAfter } from '../../server/realtime/frames.ts';
import type { Shop } from '../harness/shop.ts';
import { applyFrame, EVERYTHING, fetchScreens, type Screens } from './screens.ts';

/** Everything told after a change number, frame by frame, as the hub reads it. */
export async function framesAfter({ db, workspaceId }: Shop, after: number): Promise<ChangesFrame[]> {
  const frames: ChangesFrame[] = [];
  for (let seen = after; ; ) {
    const frame = await frameAfter(db, workspaceId, seen);
    if (!frame) return frames;
    frames.push(frame);
    seen = frame.changes.at(-1)?.number ?? seen;
  }
}

/** The stale screens with these frames applied show what fetching anew shows, as far down as they show anything. */
export async function expectSynced(shop: Shop, stale: Screens, frames: ChangesFrame[]): Promise<void> {
  expectFresh(stale, frames, shop.memberId, await fetchScreens(shop, EVERYTHING, stale));
}

/** The same where it has been fetched anew already. */
export function expectFresh(stale: Screens, frames: ChangesFrame[], me: string, fresh: Screens): void {
  const live = frames.reduce((screens, frame) => applyFrame(screens, frame, me), stale);
  expect(live.after).toBe(fresh.after);
  live.lists.forEach(({ asked, view }, at) => {
    const all = fresh.lists[at]?.view.tickets ?? [];
    const shown = view.complete ? all.length : view.tickets.length;
    expect(rows(view.tickets), `the list ${JSON.stringify(asked)}`).toEqual(rows(all.slice(0, shown)));
    expect(view.tickets.length).toBeGreaterThanOrEqual(
      (stale.lists[at]?.view.tickets.length ?? 0) - moved(frames),
    );
  });
  for (const thread of live.threads) {
    const all = fresh.threads.find(one => one.threadId === thread.threadId)?.messages ?? [];
    const shown = thread.complete ? all.length : thread.messages.length;
    expect(plain(thread.messages)).toEqual(plain(all.slice(all.length - shown)));
    expect(shown).toBeGreaterThan(0);
  }
  for (const view of live.notes) {
    const all = fresh.notes.find(one => one.ticketId === view.ticketId)?.notes ?? [];
    const shown = view.complete ? all.length : view.notes.length;
    expect(plain(view.notes)).toEqual(plain(all.slice(all.length - shown)));
  }
  const known = new Set(live.tickets.map(ticket => ticket.id));
  expect(plain(live.tickets)).toEqual(plain(fresh.tickets.filter(ticket => known.has(ticket.id))));
}

/** How many rows can have left a list, whose next ones nobody has loaded yet. */
function moved(frames: ChangesFrame[]): number {
  const gone = frames.flatMap(({ joined }) => joined.map(one => one.gone_ticket_id));
  return new Set([...frames.flatMap(frame => frame.tickets.map(ticket => ticket.id)), ...gone]).size;
}

/** What of a ticket is a row's; a frame brings the whole of it. */
function rows(tickets: Ticket[]): unknown {
  return plain(tickets.map(ticket => Ticket.parse(ticket)));
}

/** Without what says when it was read: that differs, and means nothing to the eye. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (name, part) => (name === 'as_of' ? undefined : part)));
}
