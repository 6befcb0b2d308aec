import { useQuery } from '@tanstack/react-query';
import type { EmojiData } from 'frimousse';
import { drawnEmoji } from './drawn.ts';
import { named } from './named.ts';
import { keptTone } from './tones.ts';
import { keepUsed } from './useEmoji.ts';

export type Named = { emoji: string; label: string };

const NONE: Named[] = [];

/** The emoji that a name begins, in the tone that a member likes. Where they cannot be had, what is typed stays a text. */
export function useNamed(language: string, memberId: string, q: string) {
  const { data } = useQuery({
    queryKey: ['emoji', language],
    queryFn: ({ signal }) => drawnEmoji(language === 'it' ? 'it' : 'en', signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const found = data ? named(data.emojis, q).map(inKeptTone) : NONE;
  const chose = (emoji: string) => data && keepUsed(memberId, data, emoji);
  return { found, chose };
}

function inKeptTone({ emoji, label, skins }: EmojiData['emojis'][number]): Named {
  const tone = keptTone();
  return { label, emoji: (tone !== 'none' && skins?.[tone]) || emoji };
}
