import { readFile } from 'node:fs/promises';
import { DIST, type Weight, weigh } from '../weight.ts';

/** What of the inbox may leave before its list is drawn, packed by gzip at its best, in bytes. */
export const BAR = 180_000;

/** What the build says of a chunk: its file, and the chunks that it does not begin without. */
type Chunk = { file: string; imports?: string[] };
type Chunks = Record<string, Chunk>;

/** The scripts that the list waits for, by the reader's language: of the page, and the words that are not a place's own. */
export async function weighFirstLoad(): Promise<Record<string, Weight>> {
  const chunks: Chunks = JSON.parse(await readFile(`${DIST}chunks.json`, 'utf8'));
  const first: Record<string, Weight> = {};
  for (const key of Object.keys(chunks)) {
    const language = /^words\/(\w+)\.ts\?compiled$/.exec(key)?.[1];
    if (language) first[language] = await weigh(['theme.js', ...neededBy(['index.html', key], chunks)]);
  }
  return first;
}

function neededBy(entries: string[], chunks: Chunks): Set<string> {
  const keys = new Set(entries);
  // What is added while it is walked is walked too.
  for (const key of keys) for (const needed of chunks[key]?.imports ?? []) keys.add(needed);
  return new Set([...keys].map(key => fileOf(key, chunks)));
}

function fileOf(key: string, chunks: Chunks): string {
  const file = chunks[key]?.file;
  if (!file) throw new Error(`the build has no ${key}`);
  return file;
}
