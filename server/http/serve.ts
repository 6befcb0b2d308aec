import type { Readable } from 'node:stream';
import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  FastifySchema,
  FastifySchemaCompiler,
} from 'fastify';
import { validatorCompiler } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import type { Access, Route } from '../../contract/route.ts';
import { type RouteName, routes } from '../../contract/routes.ts';
import type { ChatTokens, VisitorCaller } from '../chat/tokens.ts';
import type { Database } from '../store/database.ts';
import { authenticate, countedAs, visitorOf } from './authenticate.ts';
import type { Caller } from './caller.ts';
import { isKnown, tagOf } from './etag.ts';
import { ledOn } from './led.ts';
import type { Limits } from './limits.ts';
import type { Once } from './once.ts';
import { permit } from './permit.ts';
import { isRepeatable } from './repeatable.ts';
import { requirePlace } from './requirePlace.ts';
import { requireSameOrigin } from './sameOrigin.ts';

type Routes = typeof routes;
type Of<N extends RouteName, Part extends string> = Part extends keyof Routes[N]
  ? Routes[N][Part] extends z.ZodType
    ? z.output<Routes[N][Part]>
    : undefined
  : undefined;
type Answers<N extends RouteName> = Routes[N]['answers'];
/** An event stream is no answer that ends: its handler takes the reply over and writes for as long as it lasts. */
type Answer<N extends RouteName> = Routes[N] extends { content: 'text/event-stream' }
  ? FastifyReply
  : Routes[N] extends { content: string }
    ? Readable
    : {
        [S in keyof Answers<N>]: Answers<N>[S] extends z.ZodType ? z.input<Answers<N>[S]> : never;
      }[keyof Answers<N>];

export type Call<N extends RouteName> = {
  params: Of<N, 'params'>;
  query: Of<N, 'query'>;
  body: Of<N, 'body'>;
  request: FastifyRequest;
  reply: FastifyReply;
  /** Null on public routes only. */
  caller: CallerOf<Routes[N]['access']>;
};

type CallerOf<A extends Access> = A extends 'public' ? null : A extends 'visitor' ? VisitorCaller : Caller;

export type Serving = {
  app: FastifyInstance;
  db: Database;
  now: () => Date;
  publicUrl: string;
  chatTokens: ChatTokens;
  once: Once;
  limits: Limits;
};

/**
 * Serves a route of the contract. What it accepts, answers and demands of the caller stands there. `bodyOf` reads what was
 * sent as a form, by which a request that comes again is known.
 */
export function serve<N extends RouteName>(
  { app, db, now, publicUrl, chatTokens, once, limits }: Serving,
  name: N,
  handle: (call: Call<N>) => Promise<Answer<N>>,
  bodyOf: (request: FastifyRequest) => Promise<unknown> = readBody,
): void {
  const route: Route = routes[name];
  app.route({
    method: route.method,
    url: route.path,
    schema: schemaOf(name, route),
    // A form is still to come in when the rest of its request is looked at.
    ...(route.form && { validatorCompiler: unlessBody }),
    onRequest: async (request, reply) => limits.count(countedAs(request, route.access), reply),
    preValidation: async (request, reply) => {
      if (route.access === 'public') return;
      const stranger = async (error: unknown) => {
        await limits.countStranger(countedAs(request, route.access), request, reply);
        throw error;
      };
      if (route.access === 'visitor') {
        request.visitor = await visitorOf(chatTokens, request).catch(stranger);
        return;
      }
      const caller = await authenticate(db, request, now()).catch(stranger);
      if (caller.kind === 'member' && route.method !== 'GET') requireSameOrigin(request, publicUrl);
      // What is an account's own is so in every workspace.
      if (route.access !== 'signed_in') requirePlace(caller, request);
      permit(caller, route.access, route.scope);
      request.caller = caller;
    },
    ...(takesKey(route) && {
      preHandler: (request, reply) =>
        once.begin(request, reply, { isRepeatable: isRepeatable(name), bodyOf }),
      onSend: (request, reply, payload) => once.end(request, reply, payload),
    }),
    handler: async (request, reply) => {
      const { params, query, body } = request;
      const caller = request.visitor ?? request.caller;
      // A route with several answers says itself when it is not the usual one.
      reply.code(usualStatus(route));
      if (route.content) reply.type(route.content);
      const call = { params, query, body, request, reply, caller } as unknown as Call<N>;
      const answer = await ledOn({ db, workspaceId: caller?.workspaceId, path: route.path }, params, led =>
        handle({ ...call, params: led as Call<N>['params'] }),
      );
      if (route.etag && isKnown(request, reply, answer)) return reply.code(304).send();
      if (reply.statusCode === 204) return reply.send();
      if (route.ifMatch) reply.header('etag', tagOf(answer));
      return answer;
    },
  });
}

const readBody = async ({ body }: FastifyRequest): Promise<unknown> => body;

/** An `Idempotency-Key` is somebody's: who is not known has none, and a visitor's messages have ids of their own. */
function takesKey({ method, access }: Route): boolean {
  return method === 'POST' && access !== 'public' && access !== 'visitor';
}

function usualStatus({ answers }: Route): number {
  return Math.max(...Object.keys(answers).map(Number));
}

function schemaOf(name: RouteName, route: Route): Record<string, unknown> {
  const { params, query, body, form } = route;
  return {
    operationId: name,
    summary: route.summary,
    tags: [route.tag],
    security: shownBy(route),
    ...(params && { params }),
    ...(query && { querystring: query }),
    ...(body && { body }),
    ...(form && { body: form, consumes: ['multipart/form-data'] }),
    response: route.content ? inContent(route.content, route.answers) : route.answers,
  };
}

/** What a caller may show to be let in, any one of them. */
function shownBy({ access, scope }: Route): Record<string, []>[] {
  if (access === 'public') return [];
  if (access === 'visitor') return [{ chat_token: [] }];
  return scope === null ? [{ session: [] }] : [{ session: [] }, { api_key: [] }];
}

const unlessBody: FastifySchemaCompiler<FastifySchema> = part =>
  part.httpPart === 'body' ? () => true : validatorCompiler(part as Parameters<typeof validatorCompiler>[0]);

function inContent(type: string, answers: Route['answers']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(answers).map(([status, schema]) => [
      status,
      { description: 'The content', content: { [type]: { schema } } },
    ]),
  );
}

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller | null;
    visitor: VisitorCaller | null;
  }
}
