import { beforeEach, expect, test, vi } from 'vitest';

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
  expect(page.begunAt(place)).toBe(Number.POSITIVE_INFINITY);
  page.write(place, 'H');
  const first = page.begunAt(place);
  expect(first).toBeLessThanOrEqual(Date.now());
  page.write(place, 'Half');
  expect((await reload()).begunAt(place)).toBe(first);
});

test('REPLY-4: one that came from another device was begun when it was kept there', async () => {
  const page = await reload();
  page.receiveDraft(place, content);
  page.cameIn(place, '2026-11-27T09:00:00.000Z');
  page.write(place, 'Half a sentence');
  expect(page.begunAt(place)).toBe(Date.parse('2026-11-27T09:00:00.000Z'));
});

test('REPLY-4: what is written after it has been sent is begun anew', async () => {
  const page = await reload();
  page.receiveDraft(place, content);
  page.cameIn(place, '2026-11-27T09:00:00.000Z');
  page.empty(place);
  expect(page.begunAt(place)).toBe(Number.POSITIVE_INFINITY);
  const now = Date.now();
  page.write(place, 'And another');
  expect(page.begunAt(place)).toBeGreaterThanOrEqual(now - 1000);
});
