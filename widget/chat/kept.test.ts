import { afterEach, expect, test } from 'vitest';
import { goesOn } from '../loader/goesOn.ts';
import { openKeeper } from './kept.ts';

const TAG = {
  origin: 'https://chat.example',
  workspaceId: 'morlane',
  identity: undefined,
  language: 'en',
  side: undefined,
  open: false,
};

/** A browser's storage, as far as it is used. */
function storage(full = false) {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (full) throw new DOMException('', 'QuotaExceededError');
      kept.set(key, text);
    },
  };
}

const page = globalThis as { localStorage?: unknown };
const before = Object.getOwnPropertyDescriptor(page, 'localStorage');
const give = (descriptor: PropertyDescriptor) =>
  Object.defineProperty(page, 'localStorage', { configurable: true, ...descriptor });

afterEach(() => {
  if (before) Object.defineProperty(page, 'localStorage', before);
  else delete page.localStorage;
});

test('CHAT-2: what is kept is there on the next page, for the same workspace of the same installation', () => {
  give({ value: storage() });
  openKeeper(TAG).change({ token: 'one', status: 'open', draft: 'Hel' });
  expect(openKeeper(TAG).read()).toMatchObject({ token: 'one', draft: 'Hel', muted: false });
  expect(openKeeper({ ...TAG, workspaceId: 'another' }).read().token).toBeNull();
  expect(openKeeper({ ...TAG, origin: 'https://other.example' }).read().token).toBeNull();
});

test('CHAT-2: the loader knows that something goes on', () => {
  give({ value: storage() });
  const keeper = openKeeper(TAG);
  expect(goesOn(TAG)).toBe(false);
  keeper.change({ status: 'new' });
  expect(goesOn(TAG)).toBe(false);
  keeper.change({ status: 'open' });
  expect(goesOn(TAG)).toBe(true);
  keeper.change({ status: 'ended' });
  expect(goesOn(TAG)).toBe(false);
});

test('CHAT-4: forgetting leaves what belongs to nobody', () => {
  give({ value: storage() });
  const keeper = openKeeper(TAG);
  keeper.change({
    token: 'one',
    draft: 'secret',
    muted: true,
    open: true,
    owner: { sub: 'mara', by: 'tag' },
  });
  keeper.forget();
  expect(keeper.read()).toMatchObject({
    token: null,
    draft: '',
    muted: true,
    open: true,
    owner: { sub: null },
  });
});

test('CHAT-1: where storage is forbidden, the page remembers', () => {
  give({
    get: () => {
      throw new DOMException('', 'SecurityError');
    },
  });
  const keeper = openKeeper(TAG);
  keeper.change({ token: 'one' });
  expect(keeper.read().token).toBe('one');
  expect(goesOn(TAG)).toBe(false);
});

test('CHAT-1: where storage is full, what was there before is not taken for what is', () => {
  const full = storage(true);
  full.kept.set('parley morlane https://chat.example', '{"draft":"old"}');
  give({ value: full });
  const keeper = openKeeper(TAG);
  expect(keeper.read().draft).toBe('old');
  keeper.change({ draft: 'new' });
  expect(keeper.read().draft).toBe('new');
});

test('CHAT-1: what somebody else has written there is as good as nothing', () => {
  const odd = storage();
  odd.kept.set('parley morlane https://chat.example', 'not json');
  give({ value: odd });
  expect(openKeeper(TAG).read().token).toBeNull();
});
