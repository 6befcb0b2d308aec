import { afterEach, expect, test, vi } from 'vitest';
import { openKeeper } from '../chat/kept.ts';
import { listenerOf, setListener } from './listener.ts';

const TAG = {
  origin: 'https://chat.example',
  workspaceId: 'morlane',
  identity: undefined,
  language: 'en',
  side: undefined,
  open: false,
};

afterEach(() => vi.unstubAllGlobals());

/** What one tab sees of the storage, which other tabs change: their changes reach it when it is told of them. */
function tabOf(shared: Map<string, string>) {
  let seen = new Map(shared);
  const localStorage = {
    getItem: (key: string) => seen.get(key) ?? null,
    setItem: (key: string, text: string) => {
      seen.set(key, text);
      shared.set(key, text);
    },
  };
  return {
    act: (doing: () => void) => {
      vi.stubGlobal('localStorage', localStorage);
      doing();
    },
    hear: () => {
      seen = new Map(shared);
    },
  };
}

test('CHAT-2: a tab that writes before it has heard that the listener goes does not bring it back', () => {
  const shared = new Map<string, string>();
  const listening = tabOf(shared);
  listening.act(() => setListener(TAG, 'one'));
  const other = tabOf(shared);

  listening.act(() => setListener(TAG, ''));
  other.act(() => openKeeper(TAG).change({ seenUntil: '2026-07-23T10:00:00Z' }));
  other.hear();
  other.act(() => expect(listenerOf(TAG)).toBe(''));
});

test('CHAT-2: where nothing may be stored, no other tab is said to listen', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new DOMException('', 'SecurityError');
    },
  });
  expect(listenerOf(TAG)).toBe('');
});
