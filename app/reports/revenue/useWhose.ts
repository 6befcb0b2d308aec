import type { Sale } from '../../../contract/saleRoutes.ts';
import { useMemberName } from '../../session/members.ts';
import { useReportWords } from '../words/useReportWords.ts';
import { currencyName } from './currencies.ts';
import type { SalesSearch } from './ordersOf.ts';

/** What orders have in common: "1–30 Nov, euro, Noa Albrecht". Names come with the first of them where there is one. */
export function useWhose(search: SalesSearch, first: Sale | undefined): string {
  const { t, locale } = useReportWords();
  const { currency, agent_id: agent, campaign_id: campaign, flow_id: flow, ticket_id: ticket } = search;
  const member = useMemberName(agent ?? null);
  const source = campaign ?? flow;
  const parts = [
    useDaysText(search),
    currency && currencyName(currency, locale),
    agent === 'none' ? t('reports.automatic') : agent && (member ?? t('reports.left')),
    source && (first?.marketing?.name ?? source),
    ticket && first?.ticket && t('ticket.number', { number: String(first.ticket.number) }),
  ].filter(part => typeof part === 'string' && part !== '');
  return new Intl.ListFormat(locale, { type: 'unit' }).format(parts.map(String));
}

function useDaysText({ from, to }: SalesSearch): string {
  const { t, locale } = useReportWords();
  const days = { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' } as const;
  const [first, last] = [Date.parse(from ?? ''), Date.parse(to ?? '')];
  if (Number.isNaN(first) || Number.isNaN(last) || first > last) return t('sales.ever');
  return new Intl.DateTimeFormat(locale, days).formatRange(first, last);
}
