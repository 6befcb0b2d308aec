import { Scope } from '../../contract/vocabulary.ts';
import { createApiKey } from '../../server/store/apiKeys.ts';
import type { Served } from '../harness/served.ts';
import type { Call } from './calls.ts';

const DAY_MS = 24 * 3_600_000;
/** Of a year of customers all, some half, and next to none are on one side of it. */
const DAYS_AGO = [400, 180, 2];

/**
 * Klaviyo's lists of profiles, turned over once: by each time, from each side, in every order in which that can be looked up.
 * Where a filter is about one time and the order about the other, only what the one says of the other is.
 */
export function everyKlaviyoList(served: Served): Call[] {
  const queries = [...ordersOf(BY_TIME), ...ordersOf({ '': ['id', '-id', 'updated', '-updated'] }), ...NAMED];
  return queries.map(query => async () => turnOver(served.url, await anotherKey(served), query));
}

/** Each has a pace of its own, and the clock of the tests does not move by itself. */
async function anotherKey({ db, workspaceId, clock }: Served): Promise<string> {
  const { key } = await createApiKey(db, workspaceId, 'A tool', Scope.options, clock.now);
  return key;
}

const BY_TIME = Object.fromEntries(
  DAYS_AGO.flatMap(days => {
    const at = new Date(Date.now() - days * DAY_MS).toISOString();
    return [
      [`greater-than(created,${at})`, ['', 'id', '-id', 'created', '-created', 'updated']],
      [`less-than(created,${at})`, ['', 'id', '-id', 'created', '-created']],
      [`greater-than(updated,${at})`, ['', 'updated', '-updated']],
      [`less-than(updated,${at})`, ['', 'updated', '-updated', '-created', '-id']],
    ];
  }),
);

const NAMED = ['any(email,["a@customer.example","b@customer.example"])', 'equals(external_id,"a")'].map(
  filter => ({ filter }),
);

type Query = { filter?: string; sort?: string };

function ordersOf(sorts: Record<string, string[]>): Query[] {
  return Object.entries(sorts).flatMap(([filter, orders]) =>
    orders.map(sort => ({ ...(filter && { filter }), ...(sort && { sort }) })),
  );
}

/** The first page, and the second. */
async function turnOver(url: string, key: string, query: Query): Promise<void> {
  const asked = new URLSearchParams({ ...query, 'page[size]': '10' });
  const next = await pageOf(`${url}/klaviyo/api/profiles?${asked}`, key);
  if (next) await pageOf(next, key);
}

async function pageOf(address: string, key: string): Promise<string | null> {
  const answer = await fetch(address, { headers: { authorization: `Klaviyo-API-Key ${key}` } });
  if (answer.status !== 200) throw new Error(`${address} was answered with ${answer.status}`);
  const { links } = (await answer.json()) as { links: { next: string | null } };
  return links.next;
}
