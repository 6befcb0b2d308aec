import type { ReportKey } from '../../words/catalog.ts';
import { type SayOf, useWordsOf, type WordsOf } from '../../words/useWordsOf.ts';

export type ReportSay = SayOf<ReportKey>;

/** The words of the reports, which are brought before any of it is drawn (`bringWords`). */
export function useReportWords(): WordsOf<ReportKey> {
  return useWordsOf<ReportKey>();
}
