import type { EmojiData } from 'frimousse';

/** Two rows of them. */
export const MOST_RECENT = 18;

/** Before every other category. */
const FIRST = -1;

/** With an emoji that has just been used: it comes first, and none is there twice. */
export function usedOf(recent: readonly string[], emoji: string): string[] {
  return [emoji, ...recent.filter(other => other !== emoji)].slice(0, MOST_RECENT);
}

/** The emoji that this is, in whichever tone; null for one that is not offered. */
export function baseOf({ emojis }: EmojiData, emoji: string): string | null {
  const same = emojis.find(one => one.emoji === emoji || Object.values(one.skins ?? {}).includes(emoji));
  return same?.emoji ?? null;
}

/** The same emoji with those of late in a category of their own, in their order, and in no other. */
export function recentFirst(data: EmojiData, recent: readonly string[], label: string): EmojiData {
  const byEmoji = new Map(data.emojis.map(one => [one.emoji, one]));
  const first = recent.flatMap(emoji => byEmoji.get(emoji) ?? []);
  if (first.length === 0) return data;
  const moved = first.map(one => ({ ...one, category: FIRST }));
  const rest = data.emojis.filter(one => !first.includes(one));
  return {
    ...data,
    categories: [{ index: FIRST, label }, ...data.categories],
    emojis: [...moved, ...rest],
  };
}
