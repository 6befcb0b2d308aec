import type { EmojiData } from 'frimousse';

type Emoji = Pick<EmojiData['emojis'][number], 'emoji' | 'version'>;

/**
 * The newest version of emoji of which a font draws every one: fonts follow a version whole. `draws` tells it of one.
 * Older ones are not asked for once a version is drawn.
 */
export function newestDrawn(emojis: readonly Emoji[], draws: (emoji: string) => boolean): number {
  const versions = [...new Set(emojis.map(({ version }) => version))].sort((one, other) => other - one);
  const isDrawn = (version: number) =>
    emojis.filter(one => one.version === version).every(({ emoji }) => draws(emoji));
  return versions.find(isDrawn) ?? Math.min(...versions);
}
