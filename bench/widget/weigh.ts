import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** What may leave, packed by gzip at its best, in bytes. */
export const BARS = { loader: 2000, first_message: 16_000 };

/** In bytes. Files are packed one by one, as they leave. */
export type Weight = { raw: number; gzip: number; brotli: number };
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

async function weigh(files: string[]): Promise<Weight> {
  const weight = { raw: 0, gzip: 0, brotli: 0 };
  for (const file of files) {
    const code = await readFile(DIST + file);
    weight.raw += code.length;
    weight.gzip += gzipSync(code, { level: 9 }).length;
    weight.brotli += brotliCompressSync(code).length;
  }
  return weight;
}
