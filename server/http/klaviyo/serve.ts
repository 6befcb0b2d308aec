import type { FastifyReply, FastifyRequest } from 'fastify';
import { holdsText } from '../../../contract/route.ts';
import { Refused } from '../../store/refused.ts';
import { authenticateKey } from '../authenticate.ts';
import { CallError } from '../callError.ts';
import type { KeyCaller } from '../caller.ts';
import { ledOn } from '../led.ts';
import { byAddress, bySecret, type Counted } from '../limits.ts';
import { permit } from '../permit.ts';
import type { Serving } from '../serve.ts';
import type { openPaces } from './paces.ts';
import { parametersIn } from './queries.ts';
import { JSON_API } from './refuse.ts';
import { KLAVIYO_ROUTES, type KlaviyoRoute, type KlaviyoRouteName } from './routes.ts';

export type KlaviyoServing = Serving & { paces: ReturnType<typeof openPaces> };

export type KlaviyoCall = {
  caller: KeyCaller;
  /** The last part of its path that says whose or what, or the empty text. */
  id: string;
  query: Record<string, string>;
  body: unknown;
  request: FastifyRequest;
  reply: FastifyReply;
};

/** The shapes that are answered, whichever dated revision a client was made for. */
const REVISION = '2026-07-15';

/** Klaviyo takes up to 5 MB, and 10,000 profiles in them. */
const LARGEST_BODY = 5 * 1024 * 1024;

/** Serves a route of Klaviyo's. What it demands of the caller stands in the table; what it is given, in its handler. */
export function serve(
  serving: KlaviyoServing,
  name: KlaviyoRouteName,
  handle: (call: KlaviyoCall) => Promise<object | undefined>,
): void {
  const route: KlaviyoRoute = KLAVIYO_ROUTES[name];
  // Their own paths ended with a slash for years, and many a client's still do.
  for (const url of [route.path, `${route.path}/`]) serveAt(serving, { name, url, ...route }, handle);
}

type Place = KlaviyoRoute & { name: KlaviyoRouteName; url: string };

function serveAt(
  { app, db, now, paces, limits }: KlaviyoServing,
  { name, method, url, scope, pace }: Place,
  handle: (call: KlaviyoCall) => Promise<object | undefined>,
): void {
  app.route({
    ...{ method, url, bodyLimit: LARGEST_BODY, schema: { hide: true } },
    onRequest: async (request, reply) => limits.count(countedAs(request), reply),
    preValidation: async (request, reply) => {
      const caller = await authenticateKey(db, keyIn(request), request, now()).catch(async error => {
        await limits.countStranger(countedAs(request), request, reply);
        throw error;
      });
      permit(caller, 'inbox', scope);
      requireRevision(request);
      reply.header('revision', REVISION);
      paces(`${caller.keyId} ${name}`, pace, reply);
      request.caller = caller;
    },
    handler: async (request, reply) => {
      const { caller, params, query, body } = request;
      if (caller?.kind !== 'api_key') throw new CallError('not_signed_in');
      const { id = '' } = params as { id?: string };
      if (!holdsText(id)) throw new Refused('not_found');
      const call = { caller, query: parametersIn(query), body, request, reply };
      const answer = await ledOn({ db, workspaceId: caller.workspaceId, path: url }, params, led =>
        handle({ ...call, id: (led as { id?: string }).id ?? '' }),
      );
      if (answer === undefined) return reply.send();
      return reply.type(JSON_API).send(JSON.stringify(answer));
    },
  });
}

function countedAs(request: FastifyRequest): Counted {
  const key = keyIn(request);
  return key ? bySecret('key', key) : byAddress(request);
}

/** Klaviyo's own way of showing a key, and ours. */
function keyIn({ headers }: FastifyRequest): string | undefined {
  return /^(?:Klaviyo-API-Key|Bearer) (.+)$/i.exec(headers.authorization ?? '')?.[1];
}

/** Klaviyo's clients say for which dated revision they were made. Whatever it is, it is answered in ours. */
function requireRevision({ headers: { revision } }: FastifyRequest): void {
  if (revision === undefined || /^\d{4}-\d\d-\d\d(?:\.\w+)?$/.test(String(revision))) return;
  const detail = 'is no revision, as 2026-07-15';
  throw new CallError('invalid_request', {
    detail: `revision: ${detail}`,
    errors: [{ pointer: 'revision', code: 'invalid', detail }],
  });
}
