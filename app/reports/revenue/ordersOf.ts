import { isDay, type Period } from '../period.ts';

/** Whose orders: an agent's, a campaign's, a ticket's, of one currency; all of them by default. */
export type SalesOf = {
  currency?: string;
  agent_id?: string;
  campaign_id?: string;
  flow_id?: string;
  ticket_id?: string;
};

/** The orders behind a figure, as they stand in the address and are asked for. */
export type SalesSearch = Partial<Period> & SalesOf;

const ALLOWED = {
  from: isDay,
  to: isDay,
  currency: isText,
  agent_id: isText,
  campaign_id: isText,
  flow_id: isText,
  ticket_id: isText,
} as const satisfies Record<keyof SalesSearch, (value: unknown) => boolean>;

/** Addresses are typed, shortened and shared by people: what cannot be understood is left out. */
export function readSalesSearch(raw: Record<string, unknown>): SalesSearch {
  const understood = Object.entries(ALLOWED).filter(([name, fits]) => fits(raw[name]));
  return Object.fromEntries(understood.map(([name]) => [name, raw[name]]));
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
