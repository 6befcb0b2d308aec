import type { Revenue, RevenueTable, Sum } from '../../contract/saleRoutes.ts';
import { type Days, eachDay } from '../domain/reportPeriod.ts';
import type { Settings } from '../domain/settings.ts';
import type { RevenueRows, SumRow } from '../store/read/sales/revenue.ts';
import { csvLine } from './csv.ts';
import { agentOf } from './sale.ts';

export function presentRevenue(rows: RevenueRows, days: Days, settings: Settings): Revenue {
  const dates = eachDay(days);
  return {
    ...days,
    time_zone: settings.timeZone,
    window_hours: settings.attributionWindowHours,
    total: rows.total.map(sumOf),
    days: rows.days.map(row => ({ day: dates[row.day - 1] ?? days.to, ...sumOf(row) })),
    agents: rows.agents.map(row => ({ agent: agentOf(row.agentId, row.name), ...sumOf(row) })),
    campaigns: rows.campaigns.map(({ type, id, name, ...row }) => ({ type, id, name, ...sumOf(row) })),
    tickets: rows.tickets.map(({ id, number, name, ...row }) => ({
      ticket: { id, number, name },
      ...sumOf(row),
    })),
  };
}

function sumOf({ currency, orders, amount }: SumRow): Sum {
  return { currency, orders, amount };
}

type Value = string | number | null;
type Table = { head: string[]; lines: (revenue: Revenue) => Value[][] };

const SUMS = ['currency', 'orders', 'amount'];
const sums = ({ currency, orders, amount }: Sum): Value[] => [currency, orders, amount];

const TABLES = {
  days: { head: ['day', ...SUMS], lines: ({ days }) => days.map(row => [row.day, ...sums(row)]) },
  agents: {
    head: ['agent_id', 'agent', ...SUMS],
    lines: ({ agents }) =>
      agents.map(({ agent, ...row }) => [agent?.id ?? null, agent?.name ?? null, ...sums(row)]),
  },
  campaigns: {
    head: ['type', 'id', 'name', ...SUMS],
    lines: ({ campaigns }) => campaigns.map(({ type, id, name, ...row }) => [type, id, name, ...sums(row)]),
  },
  tickets: {
    head: ['ticket', 'name', ...SUMS],
    lines: ({ tickets }) => tickets.map(({ ticket, ...row }) => [ticket.number, ticket.name, ...sums(row)]),
  },
} as const satisfies Record<RevenueTable, Table>;

/** A table of the revenue as CSV after RFC 4180: the head, then a line a row. */
export function revenueCsv(revenue: Revenue, table: RevenueTable): string {
  const { head, lines } = TABLES[table];
  return [head, ...lines(revenue)].map(csvLine).join('');
}
