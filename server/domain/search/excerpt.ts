import { hitsIn } from '../../../contract/search/hits.ts';
import { graphemeAt } from '../../../contract/segments/graphemes.ts';

/** In UTF-16 units, the marks of what is left out not counted. */
const LONGEST = 120;
/** What stands before the first hit, so that it can be understood. */
const BEFORE = 40;
/** So far a cut moves to fall between two words. */
const A_WORD = 16;

/**
 * The part of a text around the first of what was looked for, on one line, with … where something is left out. Never cut
 * within what a reader takes for one character.
 */
export function excerptOf(text: string, query: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST) return line;
  const hit = hitsIn(line, query)[0]?.[0] ?? 0;
  const from = startAt(line, Math.min(hit - BEFORE, line.length - LONGEST), hit);
  const to = endAt(line, from + LONGEST);
  return (from > 0 ? '…' : '') + line.slice(from, to).trim() + (to < line.length ? '…' : '');
}

function startAt(line: string, wanted: number, hit: number): number {
  if (wanted <= 0) return 0;
  const space = line.indexOf(' ', wanted - 1);
  return space >= 0 && space < Math.min(wanted + A_WORD, hit) ? space + 1 : graphemeAt(line, wanted).index;
}

function endAt(line: string, wanted: number): number {
  // A word more is less than a mark that one is missing.
  if (wanted + A_WORD >= line.length) return line.length;
  const space = line.lastIndexOf(' ', wanted);
  return space > wanted - A_WORD ? space : graphemeAt(line, wanted).index;
}
