import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Where what browsers load is built into (`bin/lib/build.mjs`). */
export const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/** In bytes. Files are packed one by one, as they leave. */
export type Weight = { raw: number; gzip: number; brotli: number };

/** What these files of `dist/` weigh together. */
export async function weigh(files: Iterable<string>): Promise<Weight> {
  const weight = { raw: 0, gzip: 0, brotli: 0 };
  for (const file of files) {
    const code = await readFile(DIST + file);
    weight.raw += code.length;
    weight.gzip += gzipSync(code, { level: 9 }).length;
    weight.brotli += brotliCompressSync(code).length;
  }
  return weight;
}
