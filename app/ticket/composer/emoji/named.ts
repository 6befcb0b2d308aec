import type { EmojiData } from 'frimousse';
import { fold } from '../../../../contract/search/fold.ts';

type Emoji = EmojiData['emojis'][number];

const MOST = 8;

/** Those that are called so, or begin so, without case and accents; what one is called comes before what is said of it. */
export function named(emojis: readonly Emoji[], q: string): Emoji[] {
  const begin = fold(q.replaceAll('_', ' '));
  const fits = [
    ({ label }: Emoji) => fold(label) === begin,
    ({ tags }: Emoji) => tags.some(tag => fold(tag) === begin),
    ({ label }: Emoji) => fold(label).startsWith(begin),
    ({ label, tags }: Emoji) => [label, ...tags].some(name => ` ${fold(name)}`.includes(` ${begin}`)),
  ];
  const found = new Set(fits.flatMap(isFit => emojis.filter(isFit)));
  return [...found].slice(0, MOST);
}
