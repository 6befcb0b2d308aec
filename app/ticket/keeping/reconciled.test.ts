import { expect, test } from 'vitest';
import type { KeptDraft } from '../../../contract/draftRoutes.ts';
import { type Here, knowing, printOf, reconciled, type Words } from './reconciled.ts';

const EMPTY: Words = { body: '', media: [], coupon: null, quick_reply_id: null, mentions: [] };
const words = (body: string, more: Partial<Words> = {}): Words => ({ ...EMPTY, body, ...more });
const there = (body: string, edited_at: string, more: Partial<Words> = {}): KeptDraft => ({
  ...words(body, more),
  edited_at,
});
const here = (body: string | null, base: string | null, dirty: boolean): Here => ({
  words: body === null ? null : words(body),
  base,
  dirty,
});

test.each<[string, Here, KeptDraft | null, Here]>([
  ['nothing on either', here(null, null, false), null, here(null, null, false)],
  ['begun on the other', here(null, null, false), there('A', '1'), here('A', '1', false)],
  ['the same on both', here('A', '1', false), there('A', '1'), here('A', '1', false)],
  ['gone on with here', here('A more', '1', true), there('A', '1'), here('A more', '1', true)],
  ['gone on with there', here('A', '1', false), there('A more', '2'), here('A more', '2', false)],
  ['sent or emptied there', here('A', '1', false), null, here(null, null, false)],
  ['sent there, and written on here', here('A B', '1', true), null, here('A B', null, true)],
  ['kept, and a reload broke the answer off', here('A', '1', true), there('A', '2'), here('A', '2', false)],
  ['emptied here', here(null, '1', true), there('A', '1'), here(null, '1', true)],
  ['emptied here, and written on there', here(null, '1', true), there('A B', '2'), here('A B', '2', false)],
  ['written here before the server kept any', here('A', null, false), null, here('A', null, true)],
  ['the same, and something else there', here('A', null, false), there('B', '1'), here('B\nA', '1', true)],
  ['written on both', here('A here', '1', true), there('A there', '2'), here('A there\nA here', '2', true)],
  [
    'gone on with on both, here further',
    here('A B C', '1', true),
    there('A B', '2'),
    here('A B C', '2', true),
  ],
  [
    'gone on with on both, there further',
    here('A B', '1', true),
    there('A B C', '2'),
    here('A B C', '2', false),
  ],
])('REPLY-4: two devices, %s', (_, ours, theirs, then) => {
  expect(reconciled(ours, theirs)).toEqual(then);
});

test('REPLY-4: of pictures, coupon and mentions nothing is lost, and nothing there twice', () => {
  const picture = (id: string) => ({ id, url: id, content_type: 'image/png', width: 1, height: 1, bytes: 1 });
  const coupon = { id: 'ten', name: 'Ten off', code: 'TEN' };
  const [jonas, noa] = ['Jonas', 'Noa'].map(name => ({ id: name, name }));
  if (!jonas || !noa) throw new Error('there is nobody to mention');
  const ours = words('A', {
    media: [picture('p'), picture('q')],
    mentions: [jonas],
    quick_reply_id: 'hours',
  });
  const theirs = there('A', '2', { media: [picture('p'), picture('r')], coupon, mentions: [noa, jonas] });
  const { words: all } = reconciled({ words: ours, base: '1', dirty: true }, theirs);
  expect(all?.media.map(({ id }) => id)).toEqual(['p', 'r', 'q']);
  expect(all?.mentions.map(({ name }) => name)).toEqual(['Noa', 'Jonas']);
  expect([all?.coupon, all?.quick_reply_id]).toEqual([coupon, 'hours']);
});

test('REPLY-4: what was kept from here and has been sent since does not come back, though its answer was never heard', () => {
  const sent = here(null, '1', true);
  const kept = there('A', '2');
  const told = (...texts: string[]) => texts.map(text => printOf(words(text)));
  expect(reconciled(knowing(sent, told('A'), kept), kept)).toEqual(here(null, '2', true));
  // Told once more since, which was refused.
  expect(reconciled(knowing(sent, told('A', 'A more'), kept), kept)).toEqual(here(null, '2', true));
  // What another device has written is not known here, and does.
  expect(reconciled(knowing(sent, told('B'), kept), kept)).toEqual(here('A', '2', false));
});

test('REPLY-4: what was taken out here does not come back either', () => {
  const kept = there('A B', '2');
  const told = [printOf(words('A B')), printOf(words('A'))];
  expect(reconciled(knowing(here('A', '1', true), told, kept), kept)).toEqual(here('A', '2', true));
});
