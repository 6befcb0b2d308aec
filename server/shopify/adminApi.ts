import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { type Answer, type Answered, ask } from '../channels/sms/http/ask.ts';

export type ShopLogin = { shop: string; token: string };

/** What is in the way: the token does not open it, it does not answer now, or it does not post to our address. */
export type ShopTrouble = 'shop_token_refused' | 'shop_unreachable' | 'shop_address_refused';

export type ShopAnswer<T> = { kind: 'answered'; value: T } | { kind: 'refused'; why: ShopTrouble };

/** Asks a shop's GraphQL Admin API, and waits where it is asked too much. Never throws. */
export type AdminApi = {
  ask<T>(login: ShopLogin, query: string, variables: object, shape: z.ZodType<T>): Promise<ShopAnswer<T>>;
};

/** Each version is kept for a year: https://shopify.dev/docs/api/usage/versioning */
const VERSION = '2026-10';
/** It gives a query's cost back within a second or a few; one that is refused this often is put off. */
const TRIES = 8;
const LONGEST_WAIT_MS = 10_000;

type Options = { apiBase?: string | undefined; timeoutMs: number; rest?: (ms: number) => Promise<unknown> };

/** `apiBase` is for a double of it, or what is compatible. */
export function adminApi({ apiBase, timeoutMs, rest = pause }: Options): AdminApi {
  const post = ({ shop, token }: ShopLogin, body: object): Promise<Answer> => {
    const url = `${apiBase ?? `https://${shop}`}/admin/api/${VERSION}/graphql.json`;
    const headers = { 'content-type': 'application/json', 'x-shopify-access-token': token };
    return ask(url, { method: 'POST', headers, body: JSON.stringify(body) }, timeoutMs);
  };
  return {
    ask: async (login, query, variables, shape) => {
      for (let left = TRIES; left > 0; left -= 1) {
        const answer = await post(login, { query, variables });
        if (answer.kind !== 'answered') return UNREACHABLE;
        const waitMs = throttledFor(answer);
        if (waitMs === null) return read(answer, shape);
        await rest(Math.min(waitMs, LONGEST_WAIT_MS));
      }
      return UNREACHABLE;
    },
  };
}

const UNREACHABLE = { kind: 'refused', why: 'shop_unreachable' } as const;
const REFUSED = { kind: 'refused', why: 'shop_token_refused' } as const;

/** https://shopify.dev/docs/api/usage/limits#graphql-admin-api-rate-limits */
const Told = z.object({
  data: z.unknown().optional(),
  errors: z
    .union([
      z.array(z.object({ extensions: z.object({ code: z.string().nullish() }).nullish() })),
      z.string().transform(() => []),
    ])
    .nullish(),
  extensions: z
    .object({
      cost: z
        .object({
          requestedQueryCost: z.number(),
          throttleStatus: z.object({ currentlyAvailable: z.number(), restoreRate: z.number().positive() }),
        })
        .nullish(),
    })
    .nullish(),
});

/** How long to wait before the same is asked again; null where it was not asked too much. */
function throttledFor({ status, json, retryAfter }: Answered): number | null {
  if (status === 429) return (Number(retryAfter) || 1) * 1000;
  const told = Told.safeParse(json).data;
  if (!told?.errors?.some(({ extensions }) => extensions?.code === 'THROTTLED')) return null;
  const cost = told.extensions?.cost;
  if (!cost) return 1000;
  const { currentlyAvailable, restoreRate } = cost.throttleStatus;
  return Math.max(0, ((cost.requestedQueryCost - currentlyAvailable) / restoreRate) * 1000);
}

/** A shop that is closed, frozen or gone opens to no token: 402, 403, 404 and 423. */
const NOT_BY_THIS = new Set([401, 402, 403, 404, 423]);

function read<T>({ status, json }: Answered, shape: z.ZodType<T>): ShopAnswer<T> {
  if (NOT_BY_THIS.has(status)) return REFUSED;
  const told = Told.safeParse(json).data;
  if (told?.errors?.some(({ extensions }) => extensions?.code === 'ACCESS_DENIED')) return REFUSED;
  const value = status === 200 && !told?.errors?.length ? shape.safeParse(told?.data).data : undefined;
  return value === undefined ? UNREACHABLE : { kind: 'answered', value };
}
