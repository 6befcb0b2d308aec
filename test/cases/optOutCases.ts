import { readFileSync } from 'node:fs';
import { keywordOf } from '../../server/domain/keywords.ts';
import { asksToStop } from '../../server/domain/optOutWish.ts';

/** Texts that were written by hand, with what a sensible reader takes them for. */
export type OptOutCase = { text: string; language: Language; verdict: Verdict };
export type Verdict = 'keyword' | 'flag' | 'neither';
type Language = 'en' | 'it' | 'fr' | 'es' | 'de';

/** The first half was there before the matcher; the second was written after it, by somebody who had not seen it. */
export const HALVES = ['first', 'second'] as const;
export type Half = (typeof HALVES)[number];

export function casesOf(half: Half): OptOutCase[] {
  return JSON.parse(readFileSync(new URL(`./opt-out/${half}.json`, import.meta.url), 'utf8'));
}

/** What Parley takes a text for (SMS-4, SMS-5). */
export function verdictOf(text: string): Verdict {
  if (keywordOf(text)?.kind === 'stop') return 'keyword';
  return asksToStop(text) ? 'flag' : 'neither';
}

export type Score = { precision: number; recall: number };

/** How many of those taken for it are it, and how many of those that are it are taken for it. */
export function scoreOf(cases: OptOutCase[], verdict: Verdict): Score {
  const are = cases.filter(one => one.verdict === verdict).length;
  const taken = cases.filter(one => verdictOf(one.text) === verdict);
  const right = taken.filter(one => one.verdict === verdict).length;
  return { precision: right / taken.length, recall: right / are };
}
