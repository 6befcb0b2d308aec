import type { Revenue, RevenueTable, Sum } from '../../../contract/saleRoutes.ts';
import { ReportSection } from '../ReportSection.tsx';
import { partOf } from '../ticketsOf.ts';
import { useReportWords } from '../words/useReportWords.ts';
import type { SalesOf } from './ordersOf.ts';
import { SumsTable } from './SumsTable.tsx';

/** By agent, by campaign, and the tickets that brought most. */
export function RevenueTables({ revenue }: { revenue: Revenue }) {
  const { t } = useReportWords();
  const nobody = t('reports.automatic');
  const agents = revenue.agents.map(({ agent, ...sum }) => ({
    ...{ sum, key: agent?.id ?? 'none', of: { agent_id: agent?.id ?? 'none' } },
    name: agent ? (agent.name ?? t('reports.left')) : nobody,
  }));
  const campaigns = revenue.campaigns.map(({ type, id, name, ...sum }) => ({
    ...{ sum, key: `${type}:${id}`, of: partOf({ type, id }), name: name ?? id },
  }));
  const tickets = revenue.tickets.map(({ ticket: { id, number, name }, ...sum }) => ({
    ...{ sum, key: id, of: { ticket_id: id } },
    name: name
      ? t('sales.ticketOf', { number: String(number), name })
      : t('ticket.number', { number: String(number) }),
  }));
  const titles = {
    agents: { title: t('reports.revenueAgents'), first: t('reports.agent') },
    campaigns: { title: t('reports.revenueCampaigns'), first: t('reports.campaign') },
    tickets: { title: t('reports.revenueTickets'), first: t('reports.ticket') },
  };
  const shown = { agents, campaigns, tickets };
  return (['agents', 'campaigns', 'tickets'] as const).map(table => (
    <Table key={table} revenue={revenue} table={table} {...titles[table]} rows={shown[table]} />
  ));
}

type Row = { sum: Sum; key: string; of: SalesOf; name: string };
type Props = { revenue: Revenue; table: RevenueTable; title: string; first: string; rows: Row[] };

function Table({ revenue: { from, to }, table, title, first, rows }: Props) {
  const { t } = useReportWords();
  const known = rows.map(({ sum, key, of, name }) => ({
    ...{ ...sum, key, name, search: { from, to, currency: sum.currency, ...of } },
  }));
  return (
    <ReportSection title={title} of="revenue" table={table} period={{ from, to }}>
      {known.length > 0 ? (
        <SumsTable label={title} first={first} rows={known} />
      ) : (
        <p className="text-quiet">
          {t(table === 'tickets' ? 'reports.noRevenueTickets' : 'reports.noRevenueOf')}
        </p>
      )}
    </ReportSection>
  );
}
