import type { Report } from '../../contract/reportRoutes.ts';
import type { ListSearch } from '../inbox/search.ts';
import type { Period } from './period.ts';

/** What a figure counts. */
export type Had = NonNullable<ListSearch['had']>;

/** Whose figure it is: a day's, a channel's, an agent's, a campaign's; all of them by default. */
export type Part = Pick<ListSearch, 'channel' | 'author_id' | 'campaign_id' | 'flow_id'> & { day?: string };

/** TIME-2: the tickets behind a figure, as the list has them. */
export function ticketsOf(had: Had, { from, to }: Period, { day, ...part }: Part = {}): ListSearch {
  return { status: 'any', had, since: day ?? from, until: day ?? to, ...part };
}

/** REPLY-6: those whose texts a number paid for in a month, as 2026-11. */
export function ticketsThatCost(month: string, number: string | null): ListSearch {
  const [year = 0, nth = 1] = month.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, nth, 0)).toISOString().slice(0, 10);
  return {
    ...ticketsOf('cost', { from: `${month}-01`, to: lastDay }),
    sending_number: number ?? 'none',
  };
}

export function partOf({ type, id }: Pick<Report['campaigns'][number], 'type' | 'id'>): Part {
  return type === 'campaign' ? { campaign_id: id } : { flow_id: id };
}
