import type { Days } from '../../../domain/reportPeriod.ts';
import { dayAfter, eachDay, startOf } from '../../../domain/reportPeriod.ts';
import type { Settings } from '../../../domain/settings.ts';
import type { Reading } from '../../database.ts';
import { type CountRow, countsBy, type Dimension } from './counts.ts';
import { type CreditRow, creditsIn } from './credits.ts';
import { agentNames, campaignNames } from './names.ts';
import { officeFor } from './office.ts';
import type { Span } from './said.ts';
import { unansweredNow } from './unanswered.ts';

export type ReportRows = {
  counts: Record<Dimension, CountRow[]>;
  credits: CreditRow[];
  unanswered: number;
  /** By member's id, and by `campaign:ID` and `flow:ID`. */
  names: Map<string, string>;
};

const DIMENSIONS = ['total', 'day', 'channel', 'agent', 'campaign'] as const;

/** TIME-2: all that a report says of some days, in one snapshot. */
export async function readReport(
  tx: Reading,
  workspaceId: string,
  settings: Settings,
  days: Days,
): Promise<ReportRows> {
  const span = await spanOf(tx, workspaceId, settings, days);
  const starts = eachDay(days).map(day => startOf(day, settings.timeZone) / 1000);
  const counts: ReportRows['counts'] = { total: [], day: [], channel: [], agent: [], campaign: [] };
  for (const by of DIMENSIONS) counts[by] = await countsBy(tx, workspaceId, by, span, starts);
  return {
    counts,
    credits: await creditsIn(tx, workspaceId, days),
    unanswered: await unansweredNow(tx, workspaceId),
    names: new Map([
      ...(await agentNames(tx, workspaceId, keysOf(counts.agent))),
      ...(await campaignNames(tx, workspaceId, keysOf(counts.campaign))),
    ]),
  };
}

/** From the first moment of the first day until the last of the last is over, by the shop's clock. */
export async function spanOf(
  tx: Reading,
  workspaceId: string,
  settings: Settings,
  { from, to }: Days,
): Promise<Span> {
  const times = {
    from: new Date(startOf(from, settings.timeZone)),
    until: new Date(startOf(dayAfter(to), settings.timeZone)),
  };
  const office = await officeFor(tx, workspaceId, settings, times);
  return { ...times, office, targetSeconds: settings.answerTarget.minutes * 60 };
}

function keysOf(rows: CountRow[]): string[] {
  return rows.flatMap(({ key }) => (key === null ? [] : [key]));
}
