import type { EmojiData } from 'frimousse';
import { fold } from '../../../../contract/search/fold.ts';
import { rarity } from './common.ts';

type Emoji = EmojiData['emojis'][number];

const MOST = 8;

/**
 * Those that are called so, or begin so, without case and accents: first what has this very name, then what many send,
 * then what begins with it, and last what has it in its middle. Of those that fit alike the common ones come first.
 */
export function named(emojis: readonly Emoji[], q: string): Emoji[] {
  const begin = spoken(q);
  const byRarity = emojis
    .filter(({ label, tags }) => [label, ...tags].some(name => hasWord(name, begin)))
    .toSorted((one, other) => byNumber(rarity(one.emoji), rarity(other.emoji)));
  const fits = [
    ({ label }: Emoji) => spoken(label) === begin,
    ({ tags }: Emoji) => tags.some(tag => spoken(tag) === begin),
    ({ emoji }: Emoji) => Number.isFinite(rarity(emoji)),
    ({ label }: Emoji) => spoken(label).startsWith(begin),
    () => true,
  ];
  const found = new Set(fits.flatMap(isFit => byRarity.filter(isFit)));
  return [...found].slice(0, MOST);
}

/** A word that begins so. */
function hasWord(name: string, begin: string): boolean {
  return ` ${spoken(name)}`.includes(` ${begin}`);
}

/** `heart_eyes` and `heart-eyes` are two ways to write one name. */
function spoken(name: string): string {
  return fold(name.replaceAll(/[_-]/g, ' '));
}

/** Infinities are alike. */
function byNumber(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
