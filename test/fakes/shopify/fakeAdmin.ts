import { createServer, type IncomingMessage } from 'node:http';
import { close, listen } from '../loopback.ts';
import { postNews, SHOP, SHOP_SECRET } from './webhooks.ts';

export type FakeAdmin = {
  apiBase: string;
  /** Every operation that it was asked, in order, by its name. */
  readonly asked: string[];
  /** Whom it tells of each topic, by the name that webhooks have for it: `orders/create`. */
  readonly subscribed: Map<string, string[]>;
  /** Asked next, it answers so; then as ever. */
  behaveOnce(...how: Behaviour[]): void;
  /** Something happens in the shop: whoever subscribed is told. */
  tell(topic: string, told: object): Promise<void>;
  close(): Promise<void>;
};

export type Behaviour = 'throttled' | 'busy' | 'denied' | 'broken';

export type Stock = { token: string; customers: object[]; orders: object[]; port?: number };

const THE_COST = { maximumAvailable: 2000, currentlyAvailable: 40, restoreRate: 100 };
const COST = { cost: { requestedQueryCost: 140, actualQueryCost: 40, throttleStatus: THE_COST } };

const STATUS: Record<Behaviour, number> = { throttled: 200, busy: 429, denied: 200, broken: 503 };

/**
 * A shop's GraphQL Admin API on this machine, as far as Parley and the official library ask it: what stands in `stock` is
 * answered as it is, by pages. Proven by the official client (`test/oracles/shopify.test.ts`).
 */
export async function startFakeAdmin(stock: Stock): Promise<FakeAdmin> {
  const asked: string[] = [];
  const subscribed = new Map<string, string[]>();
  const behaviours: Behaviour[] = [];
  const server = createServer(async (request, response) => {
    const { query = '', variables = {} } = await bodyOf(request);
    const name = /(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? 'Shop';
    asked.push(name);
    const how = behaviours.shift();
    const isIn = request.headers['x-shopify-access-token'] === stock.token;
    const status = isIn ? (how ? STATUS[how] : 200) : 401;
    const json = isIn && !how ? answerTo(name, query, variables) : failing(how);
    response.writeHead(status, { 'content-type': 'application/json', 'retry-after': '1' });
    response.end(JSON.stringify({ ...json, extensions: COST }));
  });
  const apiBase = await listen(server, stock.port);

  function answerTo(name: string, query: string, variables: Variables) {
    if (query.includes('webhookSubscriptionCreate')) return { data: subscribe(query, variables) };
    if (query.includes('webhookSubscriptions')) return { data: { webhookSubscriptions: listed() } };
    const [kind, all] = name === 'Orders' ? ['orders', stock.orders] : ['customers', stock.customers];
    if (name !== 'Orders' && name !== 'Customers') return { data: { shop: { myshopifyDomain: SHOP } } };
    return { data: { [kind as string]: pageOf(all as object[], variables) } };
  }

  function listed() {
    const nodes = [...subscribed].flatMap(([topic, addresses]) =>
      addresses.map((callbackUrl, at) => ({
        ...{ id: `gid://shopify/WebhookSubscription/${topic}-${at}`, topic: enumOf(topic) },
        endpoint: { __typename: 'WebhookHttpEndpoint', callbackUrl },
      })),
    );
    return { nodes, edges: nodes.map(node => ({ node })), pageInfo: { hasNextPage: false, endCursor: null } };
  }

  /** By variables as Parley asks, or written out in the query as the official library does. */
  function subscribe(query: string, { topic = '', address = '' }: Variables) {
    const name = topicOf(topic || (/topic:\s*(\w+)/.exec(query)?.[1] ?? ''));
    const to = address || (/callbackUrl:\s*"([^"]+)"/.exec(query)?.[1] ?? '');
    subscribed.set(name, [...(subscribed.get(name) ?? []), to]);
    return { webhookSubscriptionCreate: { userErrors: [], webhookSubscription: { id: name } } };
  }

  return {
    apiBase,
    asked,
    subscribed,
    behaveOnce: (...how) => void behaviours.push(...how),
    tell: async (topic, told) => {
      for (const address of subscribed.get(topic) ?? []) {
        const url = new URL(address).origin;
        await postNews({ url, topic, body: JSON.stringify(told), secret: SHOP_SECRET });
      }
    },
    close: () => close(server),
  };
}

type Variables = { first?: number; after?: string | null; topic?: string; address?: string };

async function bodyOf(request: IncomingMessage): Promise<{ query?: string; variables?: Variables }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** A cursor is how many went before. */
function pageOf(all: object[], { first = 50, after = null }: Variables) {
  const from = Number(after ?? 0);
  const nodes = all.slice(from, from + first);
  const end = from + nodes.length;
  return {
    nodes,
    pageInfo: { hasNextPage: end < all.length, endCursor: nodes.length > 0 ? String(end) : null },
  };
}

const CODES: Record<Behaviour, string> = {
  throttled: 'THROTTLED',
  denied: 'ACCESS_DENIED',
  busy: '',
  broken: '',
};

function failing(how: Behaviour | undefined): object {
  if (!how || STATUS[how] !== 200) return { errors: 'Not now' };
  return { errors: [{ message: how, extensions: { code: CODES[how] } }] };
}

/** `ORDERS_CREATE` of the API is `orders/create` in webhooks. */
function topicOf(name: string): string {
  return name.toLowerCase().replace('_', '/');
}

function enumOf(topic: string): string {
  return topic.replace('/', '_').toUpperCase();
}
