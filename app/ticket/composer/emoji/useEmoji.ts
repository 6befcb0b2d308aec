import type { EmojiData, EmojiDataResolver } from 'frimousse';
import { useMemo, useRef, useState } from 'react';
import { keep, kept } from '../../storage.ts';
import { drawnEmoji } from './drawn.ts';
import { baseOf, recentFirst, usedOf } from './recent.ts';

const placeOf = (memberId: string) => `parley.emoji.recent.${memberId}`;

function recentOf(memberId: string): string[] {
  const recent = kept(placeOf(memberId));
  return Array.isArray(recent) ? recent.filter(emoji => typeof emoji === 'string') : [];
}

/** Remembers that a member has used an emoji, in whichever tone. */
export function keepUsed(memberId: string, data: EmojiData, emoji: string) {
  const base = baseOf(data, emoji);
  if (base) keep(placeOf(memberId), usedOf(recentOf(memberId), base));
}

/** Brings the emoji, those that this member has used of late before the others. Each `turn` is another try. */
export function useEmoji(memberId: string, recentLabel: string) {
  const [turn, setTurn] = useState(0);
  const [failed, setFailed] = useState(false);
  const data = useRef<EmojiData>(null);
  const resolve = useMemo<EmojiDataResolver>(
    () => async (locale, options) => {
      try {
        const all = await drawnEmoji(locale, options.signal);
        data.current = all;
        return recentFirst(all, recentOf(memberId), recentLabel);
      } catch (error) {
        if (!options.signal?.aborted) setFailed(true);
        throw error;
      }
    },
    [memberId, recentLabel],
  );
  const again = () => {
    setFailed(false);
    setTurn(turn + 1);
  };
  const chose = (emoji: string) => {
    if (data.current) keepUsed(memberId, data.current, emoji);
  };
  return { turn, failed, resolve, again, chose };
}
