import { type RouteName, routes } from '../../contract/routes.ts';
import type { Operation, Schema } from '../harness/apiDocument.ts';
import { callOf } from '../http/calls.ts';
import { broken, STRANGE_HEADERS, STRANGE_PARTS, STRANGE_QUERIES, spoiled, TYPES } from './hostile.ts';
import type { Random } from './random.ts';
import type { Sent } from './send.ts';
import { type Source, valid } from './valid.ts';
import type { Who, World } from './world.ts';

type Body = { type: string; content: Buffer };
type Draft = { path: string; body: unknown };

const METHODS = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'];

/** A request to this operation: as it should be, nearly so, or not at all. */
export async function requestTo(
  operation: Operation,
  world: World,
  random: Random,
): Promise<Sent & { who: Who }> {
  const source = { random, idFor: world.idFor };
  const who = callerOf(operation, random);
  const draft = await draftOf(operation, world, source);
  const path = random.is(0.12) ? strangePath(draft.path, random) : draft.path;
  const body = await bodyOf(operation, draft.body, random);
  const type: [string, string][] = body ? [['content-type', body.type]] : [];
  const strange = random.is(0.1) ? [random.pick(STRANGE_HEADERS)] : [];
  const method = random.is(0.01) ? random.pick(METHODS) : operation.method;
  const headers = withoutTwins([...world.headersOf(who), ...type, ...strange]);
  return { who, method, path, headers, body: body?.content ?? null };
}

function callerOf({ security }: Operation, random: Random): Who {
  if (random.is(0.06)) return random.pick(['nobody', 'visitor', 'member', 'key']);
  const schemes = security.flatMap(one => Object.keys(one));
  if (schemes.includes('chat_token')) return 'visitor';
  if (schemes.includes('api_key') && random.is(0.4)) return 'key';
  if (schemes.length === 0) return 'nobody';
  return random.is(0.12) ? 'member' : 'owner';
}

/** The call that is known to be good, or one that only the document makes. */
async function draftOf(operation: Operation, world: World, source: Source): Promise<Draft> {
  const { random } = source;
  const schema = operation.requestBody?.content['application/json']?.schema;
  const path = pathOf(operation, source) + queryOf(operation, source);
  const body = schema && valid(source, schema);
  if (operation.operationId.startsWith('startChat') || operation.operationId.startsWith('resumeChat'))
    return { path, body: { ...(body as object), workspace_id: world.served.workspaceId } };
  if (!random.is(0.35) || !(operation.operationId in routes)) return { path, body };
  const known = await callOf(operation.operationId as RouteName, world.served, world.thread);
  const text = known.init.body;
  return {
    path: known.path + queryOf(operation, source),
    body: typeof text === 'string' ? JSON.parse(text) : body,
  };
}

function pathOf({ path, parameters }: Operation, source: Source): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string, at: number) => {
    const { schema } = parameters.find(one => one.in === 'path' && one.name === name) ?? {};
    const kind = path.slice(0, at).split('/').at(-2) ?? name;
    return encodeURIComponent(String(valid(source, schema ?? {}, name === 'id' ? kind : name)));
  });
}

function queryOf({ parameters }: Operation, source: Source): string {
  const asked = new URLSearchParams();
  for (const { in: place, name, required, schema } of parameters)
    if (place === 'query' && (required || source.random.is(0.3)))
      asked.set(name, String(valid(source, schema as Schema, name)));
  return asked.size > 0 ? `?${asked}` : '';
}

function strangePath(path: string, random: Random): string {
  const [address = '', query = ''] = path.split('?');
  if (random.is(0.5)) return `${address}?${random.is(0.3) ? `${query}&` : ''}${random.pick(STRANGE_QUERIES)}`;
  const parts = address.split('/');
  // The address stays under /api, whatever else becomes of it.
  const at = 3 + random.below(Math.max(parts.length - 3, 1));
  const name = random.pick(query.split('&')).split('=')[0];
  if (name && random.is(0.5)) return `${address}?${name}=${random.pick(STRANGE_PARTS)}`;
  return parts.with(Math.min(at, parts.length - 1), random.pick(STRANGE_PARTS)).join('/');
}

async function bodyOf({ requestBody }: Operation, draft: unknown, random: Random): Promise<Body | null> {
  const type = Object.keys(requestBody?.content ?? {})[0];
  if (!type) return random.is(0.03) ? { type: 'application/json', content: Buffer.from('{}') } : null;
  const chance = random.below(100);
  const content = type === 'multipart/form-data' ? formOf(random) : contentOf(draft, chance, random);
  const said = type === 'multipart/form-data' ? `${type}; boundary=${BOUNDARY}` : type;
  return { type: chance >= 96 ? random.pick(TYPES) : said, content };
}

function contentOf(draft: unknown, chance: number, random: Random): Buffer {
  const text = JSON.stringify(draft ?? {});
  if (chance < 45) return Buffer.from(text);
  if (chance < 85) return Buffer.from(spoiled(random, draft ?? {}));
  return chance < 94 ? broken(random, text) : Buffer.from(text);
}

const BOUNDARY = 'between';

/** A form as a page sends it, and others that only look so. */
function formOf(random: Random): Buffer {
  const name = random.pick(['file', 'file', 'file', 'files', '', 'a"b', '__proto__']);
  const file = random.pick([`; filename="one.png"`, '', `; filename="../../x"`, `; filename*=UTF-8''%ff`]);
  const type = random.pick(['image/png', 'image/svg+xml', 'text/html', '']);
  const part = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"${file}\r\ncontent-type: ${type}\r\n\r\n`;
  const bytes = random.pick([
    PIXEL,
    Buffer.from('<svg/>'),
    Buffer.alloc(0),
    PIXEL.subarray(0, 20),
    Buffer.alloc(4096, 7),
  ]);
  const end = random.pick([`\r\n--${BOUNDARY}--\r\n`, '', `\r\n--${BOUNDARY}`, '\r\n']);
  const times = random.is(0.1) ? 2 : 1;
  return Buffer.concat([
    ...Array(times)
      .fill([Buffer.from(part), bytes])
      .flat(),
    Buffer.from(end),
  ]);
}

/** A picture of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** One of a name, the last: two of some are no request that a client could send. */
function withoutTwins(headers: [string, string][]): [string, string][] {
  return Object.entries(Object.fromEntries(headers));
}
