import { beforeEach, expect, test, vi } from 'vitest';
import { asMessage } from '../asMessage.ts';
import { AT_ONCE } from '../outbox.ts';

const place = { memberId: 'noa', ticketId: 'giulia' };
const content = { text: 'Half', pictures: [], coupon: null, quickReplyId: null };

const stored = new Map<string, string>();
vi.stubGlobal('localStorage', {
  getItem: (name: string) => stored.get(name) ?? null,
  setItem: (name: string, text: string) => stored.set(name, text),
  removeItem: (name: string) => stored.delete(name),
});

/** Everything is read anew, as after a reload. */
async function reload() {
  vi.resetModules();
  return { ...(await import('../drafts.ts')), ...(await import('./begun.ts')) };
}

beforeEach(() => stored.clear());

test('REPLY-4: a draft is begun with its first word, however often it is gone on with', async () => {
  const page = await reload();
  expect(page.begunAt(place).at).toBe(Number.POSITIVE_INFINITY);
  page.write(place, 'H');
  const first = page.begunAt(place).at;
  expect(first).toBeLessThanOrEqual(Date.now());
  page.write(place, 'Half');
  expect((await reload()).begunAt(place).at).toBe(first);
});

test('REPLY-4: one that came from another device was begun when it was kept there', async () => {
  const page = await reload();
  page.receiveDraft(place, content);
  page.cameIn(place, '2026-11-27T09:00:00.000Z');
  page.write(place, 'Half a sentence');
  expect(page.begunAt(place).at).toBe(Date.parse('2026-11-27T09:00:00.000Z'));
});

test('REPLY-4: what is written after it has been sent is begun anew', async () => {
  const page = await reload();
  page.receiveDraft(place, content);
  page.cameIn(place, '2026-11-27T09:00:00.000Z');
  page.empty(place);
  expect(page.begunAt(place).at).toBe(Number.POSITIVE_INFINITY);
  const now = Date.now();
  page.write(place, 'And another');
  expect(page.begunAt(place).at).toBeGreaterThanOrEqual(now - 1000);
});

const drawn = {
  ...content,
  ...AT_ONCE,
  memberId: 'jonas',
  ticketId: 'giulia',
  held: 0,
  state: 'sending',
} as const;
const answer = (id: string, at: number) => asMessage({ ...drawn, id, at });

test('REPLY-4: which answers were seen outlives the page, and the next draft knows nothing of it', async () => {
  const page = await reload();
  page.write(place, 'Half');
  const newest = page.begunAt(place).at + 60_000;
  page.seeAnswers(place, [answer('a', newest - 1), answer('b', newest)]);
  page.seeAnswers(place, []);
  const again = await reload();
  expect(again.begunAt(place)).toEqual({ at: newest, seen: ['a', 'b'] });
  expect(again.begunAt(place)).toBe(again.begunAt(place));
  again.empty(place);
  again.write(place, 'And another');
  expect(again.begunAt(place).seen).toEqual([]);
});

test('REPLY-4: what was kept as a time alone is one', async () => {
  stored.set('parley.begun.noa.giulia', '1795770000000');
  expect((await reload()).begunAt(place)).toEqual({ at: 1795770000000, seen: [] });
});
