import type { Counted, Report, ReportTable } from '../../contract/reportRoutes.ts';
import { csvLine } from './csv.ts';

type Value = string | number | null;
type Table = { head: string[]; lines: (report: Report) => Value[][] };

const COUNTED = ['tickets', 'replies', 'answered', 'median_seconds', 'p90_seconds', 'within_target'];

const counts = ({ tickets, replies, answered, median, p90, within_target }: Counted): Value[] => [
  ...[tickets, replies, answered, median, p90, within_target],
];

const TABLES = {
  days: {
    head: ['day', ...COUNTED],
    lines: ({ days }) => days.map(row => [row.day, ...counts(row)]),
  },
  channels: {
    head: ['channel', ...COUNTED],
    lines: ({ channels }) => channels.map(row => [row.channel, ...counts(row)]),
  },
  agents: {
    head: ['agent_id', 'agent', ...COUNTED],
    lines: ({ agents }) =>
      agents.map(({ agent, ...row }) => [agent?.id ?? null, agent?.name ?? null, ...counts(row)]),
  },
  campaigns: {
    head: ['type', 'id', 'name', ...COUNTED],
    lines: ({ campaigns }) => campaigns.map(({ type, id, name, ...row }) => [type, id, name, ...counts(row)]),
  },
  credits: {
    head: ['month', 'sending_number', 'messages', 'credits'],
    lines: ({ credits }) =>
      credits.map(({ month, sending_number, messages, credits }) => [
        month,
        sending_number,
        messages,
        credits,
      ]),
  },
} as const satisfies Record<ReportTable, Table>;

/** A table of the report as CSV after RFC 4180: the head, then a line a row. */
export function reportCsv(report: Report, table: ReportTable): string {
  const { head, lines } = TABLES[table];
  return [head, ...lines(report)].map(csvLine).join('');
}
