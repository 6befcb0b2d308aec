import { expect, test } from 'vitest';
import {
  everywhere,
  inEveryStatus,
  isFiltered,
  parseSearch,
  queryOf,
  readListSearch,
  withSort,
  withSource,
  writeSearch,
} from './search.ts';

test('what the address says is read, and what it cannot mean is left out', () => {
  const raw = parseSearch('?view=mine&status=weird&read=unread&q=1042&x=1');
  expect(readListSearch(raw)).toEqual({ view: 'mine', read: 'unread', q: '1042' });
});

test('defaults do not stand in the address', () => {
  expect(writeSearch({})).toBe('');
  expect(writeSearch({ view: 'mine', q: 'a b', status: undefined })).toBe('?view=mine&q=a+b');
});

test('a view opens with its open tickets', () => {
  expect(queryOf({ view: 'mine' })).toEqual({ view: 'mine', status: 'open' });
});

test('a view or a search alone is no filter', () => {
  expect(isFiltered({ view: 'mine', q: 'x' })).toBe(false);
  expect(isFiltered({ status: 'any' })).toBe(true);
});

test('VIEW-2: one campaign or flow at a time, on top of the other filters', () => {
  const unread = { view: 'mine', read: 'unread', campaign_id: 'spring' } as const;
  expect(withSource(unread, { type: 'flow', id: 'welcome' })).toEqual({
    view: 'mine',
    read: 'unread',
    flow_id: 'welcome',
  });
  expect(withSource({}, { type: 'campaign', id: 'autumn' })).toEqual({ campaign_id: 'autumn' });
});

test('TIME-1: another order keeps what is filtered, and the usual one does not stand in the address', () => {
  const waiting = withSort({ view: 'mine', channel: 'sms' }, 'waiting');
  expect(waiting).toEqual({ view: 'mine', channel: 'sms', sort: 'waiting' });
  expect(withSort(waiting, 'newest')).toEqual({ view: 'mine', channel: 'sms' });
});

test('a tag is one filter more, and stands in the address as its id', () => {
  const search = readListSearch(parseSearch('?campaign_id=spring&tag=0195512e'));
  expect(queryOf(search)).toMatchObject({ campaign_id: 'spring', tag: '0195512e' });
  expect(isFiltered({ tag: '0195512e' })).toBe(true);
});

test('VIEW-2: a campaign and a flow in the address are both understood, and survive being written again', () => {
  const raw = parseSearch('?status=any&campaign_id=cmp%2F1&flow_id=f1');
  expect(writeSearch(readListSearch(raw))).toBe('?status=any&campaign_id=cmp%2F1&flow_id=f1');
});

test('VIEW-4: a search that finds nothing among the open tickets can be widened, and says when it is as wide as can be', () => {
  expect(inEveryStatus({ view: 'mine', q: 'parcel' })).toEqual({ view: 'mine', q: 'parcel', status: 'any' });
  expect(inEveryStatus({ q: 'parcel', status: 'any' })).toBeNull();
  expect(inEveryStatus({ view: 'mine' })).toBeNull();
  expect(everywhere({ view: 'mine', read: 'unread', q: 'parcel' })).toEqual({ q: 'parcel', status: 'any' });
  expect(everywhere({ q: 'parcel', status: 'any' })).toBeNull();
});
