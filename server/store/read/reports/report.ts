import type { Answer, Said } from '../../../domain/figures/said.ts';
import { type Days, momentsOfDays } from '../../../domain/reportPeriod.ts';
import type { Settings } from '../../../domain/settings.ts';
import type { Reading } from '../../database.ts';
import { answersIn } from './answers.ts';
import { type CreditRow, creditsIn } from './credits.ts';
import { agentNames, campaignNames } from './names.ts';
import { saidIn } from './saidIn.ts';
import { unansweredNow } from './unanswered.ts';

/** What a report is counted from. */
export type ReportFacts = {
  said: Said[];
  answers: Answer[];
  credits: CreditRow[];
  unanswered: number;
  /** By member's id, and by `campaign:ID` and `flow:ID`. */
  names: Map<string, string>;
};

/** TIME-2: all that a report says of some days, in one snapshot; `countReport` counts it. */
export async function readReport(
  tx: Reading,
  workspaceId: string,
  settings: Settings,
  days: Days,
): Promise<ReportFacts> {
  const times = momentsOfDays(days, settings.timeZone);
  const said = await saidIn(tx, workspaceId, times);
  const answers = await answersIn(tx, workspaceId, times);
  return {
    said,
    answers,
    credits: await creditsIn(tx, workspaceId, days),
    unanswered: await unansweredNow(tx, workspaceId),
    names: new Map([
      ...(await agentNames(tx, workspaceId, authorsOf(said))),
      ...(await campaignNames(tx, workspaceId, campaignsOf(answers))),
    ]),
  };
}

function authorsOf(said: Said[]): string[] {
  return [...new Set(said.flatMap(({ authorId }) => authorId ?? []))];
}

function campaignsOf(answers: Answer[]): string[] {
  return [...new Set(answers.map(({ key }) => key))];
}
