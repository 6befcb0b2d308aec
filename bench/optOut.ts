import { fold } from '../server/domain/keywords.ts';
import {
  casesOf,
  HALVES,
  type Half,
  type OptOutCase,
  type Score,
  scoreOf,
  verdictOf,
} from '../test/cases/optOutCases.ts';
import { rounded } from './load/numbers.ts';
import { print } from './print.ts';

/** Precision and recall of each half of the hand-written texts, and what reading a text costs. */
export async function optOut(): Promise<boolean> {
  const passed = HALVES.map(judge);
  print({ bench: 'opt-out', ...costOf(HALVES.flatMap(casesOf)) });
  return passed.every(pass => pass);
}

const BAR = { keyword: 1, flag: 0.95 };

function judge(half: Half): boolean {
  const cases = casesOf(half);
  const [keyword, flag] = [scoreOf(cases, 'keyword'), scoreOf(cases, 'flag')];
  const pass = reaches(keyword, BAR.keyword) && reaches(flag, BAR.flag);
  print({ bench: 'opt-out', half, cases: cases.length, keyword: shown(keyword), flag: shown(flag), pass });
  for (const { text, language, verdict } of cases)
    if (verdictOf(text) !== verdict)
      print({ bench: 'opt-out', half, text, language, verdict, said: verdictOf(text) });
  return pass;
}

function reaches({ precision, recall }: Score, bar: number): boolean {
  return precision >= bar && recall >= bar;
}

function shown({ precision, recall }: Score): Score {
  return { precision: rounded(precision, 3), recall: rounded(recall, 3) };
}

const ROUNDS = 50;

/** As a ratio to folding the same texts, which every text is: machines differ, and the two do not. */
function costOf(cases: OptOutCase[]): Record<string, number> {
  const texts = cases.map(one => one.text);
  const [reading, folding] = [microseconds(texts, verdictOf), microseconds(texts, fold)];
  return { microseconds_a_text: rounded(reading, 1), of_folding: rounded(reading / folding, 1) };
}

function microseconds(texts: string[], read: (text: string) => unknown): number {
  for (const text of texts) read(text);
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) for (const text of texts) read(text);
  return ((performance.now() - start) * 1000) / (texts.length * ROUNDS);
}
