import type { Counted, Report } from '../../contract/reportRoutes.ts';
import type { MarketingType } from '../../contract/vocabulary.ts';
import { type Counts, countReport, type ReportCounts } from '../domain/figures/countReport.ts';
import { reportClock } from '../domain/figures/reportClock.ts';
import { type Days, eachDay, isCountedInOfficeHours } from '../domain/reportPeriod.ts';
import type { Settings } from '../domain/settings.ts';
import type { ReportFacts } from '../store/read/reports/report.ts';

/** TIME-2: what was read of some days, counted. */
export function presentReport(facts: ReportFacts, days: Days, settings: Settings): Report {
  const { said, answers, unanswered, credits, names } = facts;
  const counts = countReport(said, answers, reportClock(said, days, settings));
  return {
    ...days,
    time_zone: settings.timeZone,
    target_minutes: settings.answerTarget.minutes,
    in_office_hours: isCountedInOfficeHours(settings),
    unanswered,
    total: counted(counts.total),
    days: ofDays(counts, days),
    channels: [...counts.channels].map(([channel, row]) => ({ channel, ...counted(row) })).sort(byTickets),
    agents: ofAgents(counts, names),
    campaigns: ofCampaigns(counts, names),
    credits: credits.map(({ sendingNumber, ...row }) => ({ ...row, sending_number: sendingNumber || null })),
  };
}

/** A day on which nothing was said is a day too. */
function ofDays({ days: counts }: ReportCounts, days: Days): Report['days'] {
  const dates = eachDay(days);
  return counts.map((row, nth) => ({ day: dates[nth] ?? days.to, ...counted(row) }));
}

type Names = ReportFacts['names'];

function ofAgents({ agents }: ReportCounts, names: Names): Report['agents'] {
  return [...agents]
    .map(([id, row]) => ({ agent: id === null ? null : agent(id, names), ...counted(row) }))
    .sort((a, b) => b.replies - a.replies || compare(a.agent?.id, b.agent?.id));
}

function agent(id: string, names: Names) {
  return { id, name: names.get(id) ?? null };
}

function ofCampaigns({ campaigns }: ReportCounts, names: Names): Report['campaigns'] {
  return [...campaigns]
    .map(([key, row]) => ({ ...sourceIn(key), name: names.get(key) ?? null, ...counted(row) }))
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
