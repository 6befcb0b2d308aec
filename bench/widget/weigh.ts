import { readFile } from 'node:fs/promises';
import { DIST, type Weight, weigh } from '../weight.ts';

/** What may leave, packed by gzip at its best, in bytes. */
export const BARS = { loader: 2000, first_message: 16_000 };

type Chunks = { chat: string; words: Record<string, string> };

/** What a page carries for the bubble; and for everything up to a first message, by the page's language. */
export async function weighWidget(): Promise<{ loader: Weight; firstMessage: Record<string, Weight> }> {
  const { chat, words }: Chunks = JSON.parse(await readFile(`${DIST}widget/chunks.json`, 'utf8'));
  const loader = await weigh(['widget.js']);
  const firstMessage: Record<string, Weight> = {};
  for (const [language, file] of Object.entries(words))
    firstMessage[language] = await weigh(['widget.js', `widget/${chat}`, `widget/${file}`]);
  return { loader, firstMessage };
}
