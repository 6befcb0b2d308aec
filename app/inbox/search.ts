import type { AttributedTo } from '../../contract/shapes.ts';
import type { TicketQuery } from '../../contract/ticketQuery.ts';

const VIEWS = ['all', 'mine', 'unassigned'] as const;
export const STATUSES = ['open', 'snoozed', 'closed', 'any'] as const;
export const CHANNELS = ['sms', 'web_chat'] as const;
export const SORTS = ['newest', 'waiting'] as const;
const HADS = ['question', 'reply', 'first_answer', 'late_answer', 'cost'] as const;

export type Sort = (typeof SORTS)[number];
export type View = (typeof VIEWS)[number];
export type StatusFilter = (typeof STATUSES)[number];

/** What the list shows, as it stands in the address bar: what is left out is the default. */
export type ListSearch = {
  view?: Exclude<View, 'all'>;
  status?: Exclude<StatusFilter, 'open'>;
  read?: 'unread' | 'read';
  channel?: (typeof CHANNELS)[number];
  assignee_id?: string;
  campaign_id?: string;
  flow_id?: string;
  tag?: string;
  sort?: Exclude<Sort, 'newest'>;
  had?: (typeof HADS)[number];
  since?: string;
  until?: string;
  author_id?: string;
  sending_number?: string;
  q?: string;
};

const ALLOWED = {
  view: ['mine', 'unassigned'],
  status: ['snoozed', 'closed', 'any'],
  read: ['unread', 'read'],
  channel: CHANNELS,
  assignee_id: null,
  campaign_id: null,
  flow_id: null,
  tag: null,
  sort: ['waiting'],
  had: HADS,
  since: null,
  until: null,
  author_id: null,
  sending_number: null,
  q: null,
} as const satisfies Record<keyof ListSearch, readonly string[] | null>;

/** Addresses are typed, shortened and shared by people: what cannot be understood is left out. */
export function readListSearch(raw: Record<string, unknown>): ListSearch {
  const understood = Object.entries(ALLOWED).filter(([name, values]) => {
    const given = raw[name];
    return (
      typeof given === 'string' && given !== '' && (values === null || values.some(value => value === given))
    );
  });
  return Object.fromEntries(understood.map(([name]) => [name, raw[name]]));
}

export function queryOf(search: ListSearch): TicketQuery {
  return { ...search, view: search.view ?? 'all', status: search.status ?? 'open' };
}

/** The replies to one campaign or flow, instead of those to another; what else is filtered stays. */
export function withSource(search: ListSearch, { type, id }: Pick<AttributedTo, 'type' | 'id'>): ListSearch {
  const { campaign_id: _, flow_id: __, ...rest } = search;
  return type === 'campaign' ? { ...rest, campaign_id: id } : { ...rest, flow_id: id };
}

/** TIME-1: in another order, with all that is filtered. */
export function withSort({ sort: _, ...rest }: ListSearch, sort: Sort): ListSearch {
  return sort === 'newest' ? rest : { ...rest, sort };
}

export function isFiltered({ view: _, q: __, ...filters }: ListSearch): boolean {
  return Object.keys(filters).length > 0;
}

/** The same words in tickets of every status; null where they are looked for there already. */
export function inEveryStatus(search: ListSearch): ListSearch | null {
  return search.q && search.status !== 'any' ? { ...search, status: 'any' } : null;
}

/** The same words in all there is: no view, no filter. Null where nothing stands in their way. */
export function everywhere({ q, ...rest }: ListSearch): ListSearch | null {
  const others = Object.keys(rest).filter(name => name !== 'status');
  return q && others.length > 0 ? { q, status: 'any' } : null;
}

export const parseSearch = (text: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(text));

/** Plain text both ways: a search for 1042 stays the text that was typed. */
export function writeSearch(search: Record<string, unknown>): string {
  const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text && `?${text}`;
}
