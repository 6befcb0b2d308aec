import type { Counted, Report } from '../../contract/reportRoutes.ts';
import type { Channel, MarketingType } from '../../contract/vocabulary.ts';
import { type Days, eachDay } from '../domain/reportPeriod.ts';
import type { Settings } from '../domain/settings.ts';
import type { Counts } from '../store/read/reports/counts.ts';
import type { ReportRows } from '../store/read/reports/report.ts';

const NOTHING: Counts = { tickets: 0, replies: 0, answered: 0, median: null, p90: null, within: 0 };

export function presentReport(rows: ReportRows, days: Days, settings: Settings): Report {
  const { counts, unanswered, credits } = rows;
  return {
    ...days,
    time_zone: settings.timeZone,
    target_minutes: settings.answerTarget.minutes,
    in_office_hours: settings.answerTarget.inOfficeHours && settings.officeHours !== null,
    unanswered,
    total: counted(counts.total[0] ?? NOTHING),
    days: ofDays(rows, days),
    channels: counts.channel.map(row => ({ channel: row.key as Channel, ...counted(row) })).sort(byTickets),
    agents: ofAgents(rows),
    campaigns: ofCampaigns(rows),
    credits: credits.map(({ sendingNumber, ...row }) => ({ ...row, sending_number: sendingNumber || null })),
  };
}

/** A day on which nothing was said is a day too. */
function ofDays({ counts }: ReportRows, days: Days): Report['days'] {
  const known = new Map(counts.day.map(row => [row.key, row]));
  return eachDay(days).map((day, nth) => ({ day, ...counted(known.get(String(nth + 1)) ?? NOTHING) }));
}

function ofAgents({ counts, names }: ReportRows): Report['agents'] {
  return counts.agent
    .map(row => ({ agent: row.key === null ? null : agent(row.key, names), ...counted(row) }))
    .sort((a, b) => b.replies - a.replies || compare(a.agent?.id, b.agent?.id));
}

function agent(id: string, names: Map<string, string>) {
  return { id, name: names.get(id) ?? null };
}

function ofCampaigns({ counts, names }: ReportRows): Report['campaigns'] {
  return counts.campaign
    .map(({ key, ...row }) => ({
      ...sourceIn(key ?? ''),
      name: names.get(key ?? '') ?? null,
      ...counted(row),
    }))
    .sort((a, b) => byTickets(a, b) || compare(a.id, b.id));
}

function sourceIn(key: string): { type: MarketingType; id: string } {
  const [type, ...id] = key.split(':');
  return { type: type as MarketingType, id: id.join(':') };
}

function counted({ tickets, replies, answered, median, p90, within }: Counts): Counted {
  return { tickets, replies, answered, median: whole(median), p90: whole(p90), within_target: within };
}

function whole(seconds: number | null): number | null {
  return seconds === null ? null : Math.round(seconds);
}

function byTickets(a: Counted, b: Counted): number {
  return b.tickets - a.tickets || b.replies - a.replies;
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : Number(a > b);
}
