import { defaultEmojiDataResolver, type EmojiData, type EmojiDataResolver } from 'frimousse';
import { newestDrawn } from './newestDrawn.ts';
import { paints } from './paints.ts';

/** Where the build has put them: nobody else is asked which emoji there are. */
const EMOJI_URL = '/emoji';

let newest: number | undefined;

/** The emoji of a language, but for those that the fonts of this device do not know yet. */
export async function drawnEmoji(
  language: Parameters<EmojiDataResolver>[0],
  signal: AbortSignal | undefined,
): Promise<EmojiData> {
  const data = await defaultEmojiDataResolver(language, {
    emojibaseUrl: EMOJI_URL,
    ...(signal && { signal }),
  });
  newest ??= newestDrawn(data.emojis, paints());
  const known = newest;
  return { ...data, emojis: data.emojis.filter(({ version }) => version <= known) };
}
