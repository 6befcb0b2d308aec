import {
  KLAVIYO_ROUTES,
  type KlaviyoRoute,
  type KlaviyoRouteName,
} from '../../server/http/klaviyo/routes.ts';
import type { Answer } from '../harness/described.ts';
import { callsOf } from '../klaviyo/calls.ts';
import { broken, STRANGE_PARTS, STRANGE_QUERIES, spoiled, TYPES } from './hostile.ts';
import type { Random } from './random.ts';
import type { Sent } from './send.ts';
import type { World } from './world.ts';

const NAMES = Object.keys(KLAVIYO_ROUTES) as KlaviyoRouteName[];
const JSON_API = 'application/vnd.api+json';

const QUERIES = [
  ...[
    "filter=equals(email,'ada@post.example')",
    'filter=any(id,[1,2])',
    "filter=equals(email,')",
    'filter=((((',
    'filter=%00',
  ],
  ...[
    'filter=greater-than(datetime,2026-13-45)',
    "filter=equals(profile_id,'nonsense')",
    'sort=-nonsense',
    'include=conversation',
  ],
  ...[
    'page[size]=0',
    'page[size]=1e9',
    'page[cursor]=nonsense',
    'page[cursor]=',
    'fields[profile]=,',
    'page[size]=20',
    'filter=a&filter=b',
    'page[cursor]=a&page[cursor]=b',
    "filter=equals(id,'%00')",
    ...STRANGE_QUERIES,
  ],
];

/** A request to Klaviyo's API, whose shapes the document does not have: a good one, and what can be made of it. */
export function klaviyoRequest({ thread, idFor, headersOf }: World, random: Random): Sent {
  const name = random.pick(NAMES);
  const { method, path }: KlaviyoRoute = KLAVIYO_ROUTES[name];
  const who = { ...thread, eventId: idFor('events'), importId: idFor('imports') };
  const { id = '', query = '', body } = callsOf(who)[name];
  const place = path.replace(':id', random.is(0.2) ? random.pick(STRANGE_PARTS) : encodeURIComponent(id));
  const asked = random.is(0.4) ? `?${random.pick(QUERIES)}` : query;
  const type = random.is(0.04) ? random.pick(TYPES) : JSON_API;
  return {
    method,
    path: `/klaviyo/api${place}${asked}`,
    headers: [
      ...headersOf(random.is(0.03) ? 'nobody' : 'key'),
      ...(body ? [['content-type', type] as [string, string]] : []),
    ],
    body: body ? contentOf(body, random) : null,
  };
}

function contentOf(body: unknown, random: Random): Buffer {
  const chance = random.below(100);
  if (chance < 35) return Buffer.from(JSON.stringify(body));
  return chance < 88 ? Buffer.from(spoiled(random, body)) : broken(random, JSON.stringify(body));
}

/** What is not as JSON:API has it; null where all is. */
export function klaviyoFaultIn({ status, type, body }: Answer): string | null {
  if (status < 200 || status >= 500) return `the status ${status}`;
  if (body.length === 0) return status < 300 ? null : `nothing said with ${status}`;
  if (!type.startsWith(JSON_API)) return `the type "${type}" with ${status}`;
  const said = JSON.parse(body.toString());
  if (status < 300) return 'data' in said ? null : `no data with ${status}`;
  const isTold = Array.isArray(said.errors) && said.errors.every(isError(status));
  return isTold ? null : `no errors of JSON:API with ${status}`;
}

const isError = (status: number) => (one: { status?: unknown; code?: unknown; detail?: unknown }) =>
  one.status === status && /^[a-z_]+$/.test(String(one.code)) && typeof one.detail === 'string';
