import { beforeEach, expect, test, vi } from 'vitest';
import type { Chosen, Content, DraftPlace } from './drafts.ts';
import type { Drawn } from './outbox.ts';

const place: DraftPlace = { memberId: 'noa', ticketId: 'giulia' };
const upload = { id: 'p', url: '/api/v1/media/p', content_type: 'image/png', width: 2, height: 1, bytes: 9 };
const ready: Chosen = { key: 'p', name: 'bowl.png', state: 'ready', upload };
const onItsWay: Chosen = { key: 'q', name: 'vase.png', state: 'uploading', progress: 0.4 };
const coupon = { id: 'c', name: 'Ten off', code: null };
const whole: Content = { text: 'Here', pictures: [ready], coupon, quickReplyId: 'q1' };

/** A page is opened anew: nothing is left of it but what the browser keeps. */
async function reload() {
  vi.resetModules();
  const [drafts, outbox] = await Promise.all([import('./drafts.ts'), import('./outbox.ts')]);
  return { ...drafts, ...outbox };
}

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  });
  return () => vi.unstubAllGlobals();
});

test('REPLY-4: a draft outlives the page with all that is uploaded of it', async () => {
  const page = await reload();
  page.change(place, { ...whole, pictures: [ready, onItsWay] });
  expect((await reload()).draftOf(place)).toEqual({ ...whole, refusal: null, returned: false });
});

test('REPLY-4: an emptied draft leaves nothing behind, and neither does its quick reply', async () => {
  const page = await reload();
  page.change(place, { text: 'Here', quickReplyId: 'q1' });
  page.write(place, '');
  expect(page.draftOf(place).quickReplyId).toBe(null);
  page.change(place, whole);
  page.empty(place);
  expect((await reload()).draftOf(place)).toMatchObject({ text: '', pictures: [], coupon: null });
});

test('REPLY-4: what was refused goes before what has been written since, and nothing is lost', async () => {
  const page = await reload();
  page.change(place, { text: 'Since', pictures: [onItsWay] });
  page.giveBack(place, whole, 'Not sent');
  expect(page.draftOf(place)).toEqual({
    ...{ text: 'Here\nSince', pictures: [ready, onItsWay], coupon, quickReplyId: 'q1' },
    ...{ refusal: 'Not sent', returned: true },
  });
  page.write(place, 'Here');
  expect(page.draftOf(place).refusal).toBe(null);
});

test('REPLY-4: a picture that was removed meanwhile does not come back with its upload', async () => {
  const page = await reload();
  page.change(place, { pictures: [ready] });
  page.changePicture(place, 'q', () => onItsWay);
  expect(page.draftOf(place).pictures).toEqual([ready]);
});

test('REPLY-11 REPLY-4: what was on its way is sent again whole, under the id that it had', async () => {
  const page = await reload();
  const drawn: Drawn = {
    ...{ ...place, ...whole, id: 'mine', at: 5, state: 'sending' },
    ...{ sendAt: '2026-11-27T07:00:00.000Z', lapses: true, held: 0 },
  };
  page.draw(drawn);
  expect((await reload()).drawnIn(place)).toEqual([{ ...drawn, state: 'unsent' }]);
});
