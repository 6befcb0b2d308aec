import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SignInTrouble } from '../../contract/signInTroubles.ts';
import type { Context } from '../actions/context.ts';
import { NoSignIn } from '../people/oidc/noSignIn.ts';
import { TRIP_SECONDS } from '../people/oidc/trips.ts';
import { arriveFromProvider, leadToProvider } from '../people/signInByProvider.ts';
import { addressOf } from './addressOf.ts';
import { beginSession } from './beginSession.ts';
import { CallError } from './callError.ts';
import { Uuid } from './cursor.ts';
import { limiter } from './limiter.ts';

/** Bound to the browser that went there; it comes along as the provider leads back, since that is a navigation. */
const TRIP_COOKIE = 'parley_trip';

/** In a minute, from one network, there and back: each asks a provider for something. Who has come in is not counted back. */
const MOST = 60;

/**
 * ROLE-4, decision 35: the way to a provider of OpenID Connect and back. Pages and no API: whatever goes wrong is said on the
 * sign-in page, in the reader's language.
 */
export function signInByProvider(app: FastifyInstance, context: Context): void {
  const { now, publicUrl } = context;
  const tries = limiter(MOST, now);
  const cookie = {
    path: '/sso',
    httpOnly: true,
    sameSite: 'lax',
    secure: publicUrl.startsWith('https:'),
  } as const;

  app.get<{ Params: { id: string } }>('/sso/:id', { schema: { hide: true } }, async (request, reply) => {
    const next = nextIn(request, publicUrl);
    return orBack({ request, reply, next }, async () => {
      tries(addressOf(request), reply);
      const { data: id } = Uuid.safeParse(request.params.id);
      if (!id) throw new NoSignIn('stale');
      const { url, carried } = await leadToProvider(context, id, next);
      return reply.setCookie(TRIP_COOKIE, carried, { ...cookie, maxAge: TRIP_SECONDS }).redirect(url, 302);
    });
  });

  app.get('/sso/callback', { schema: { hide: true } }, async (request, reply) => {
    const carried = request.cookies[TRIP_COOKIE] ?? '';
    // It leads back once.
    reply.clearCookie(TRIP_COOKIE, cookie);
    const next = context.oidc.open(carried)?.next ?? INBOX;
    return orBack({ request, reply, next }, async () => {
      const succeeded = tries(addressOf(request), reply);
      const answer = new URL(request.url, publicUrl).searchParams;
      const { accountId, workspaceId, next } = await arriveFromProvider(context, carried, answer);
      succeeded();
      await beginSession(context, { request, reply }, { accountId, workspaceId, isLimited: true });
      return reply.redirect(next, 302);
    });
  });
}

const INBOX = '/inbox';

/** A place of ours to go to afterwards, whatever the address says. */
function nextIn({ query }: FastifyRequest, publicUrl: string): string {
  const { next } = query as { next?: unknown };
  if (typeof next !== 'string' || next.length > 500 || !URL.canParse(next, publicUrl)) return INBOX;
  const { origin, pathname, search } = new URL(next, publicUrl);
  // `/.//elsewhere` is here as an address, and elsewhere as the path that is left of it.
  const isOurs = origin === new URL(publicUrl).origin && !pathname.startsWith('//');
  return isOurs ? pathname + search : INBOX;
}

type Asked = { request: FastifyRequest; reply: FastifyReply; next: string };

/** Back to the sign-in page with a word for why, behind the # as links of mails have theirs. What broke is logged. */
async function orBack(
  { request, reply, next }: Asked,
  work: () => Promise<FastifyReply>,
): Promise<FastifyReply> {
  reply.header('cache-control', 'private, no-store');
  try {
    return await work();
  } catch (error) {
    const trouble = troubleIn(error);
    if (!trouble) throw error;
    if (error instanceof NoSignIn) request.log.info(toldOf(error), 'nobody came in by a provider');
    const search = next === INBOX ? '' : `?next=${encodeURIComponent(next)}`;
    return reply.redirect(`/sign-in${search}#${trouble}`, 302);
  }
}

function troubleIn(error: unknown): SignInTrouble | null {
  if (error instanceof NoSignIn) return error.trouble;
  return error instanceof CallError && error.code === 'rate_limited' ? 'too_many' : null;
}

/** By name only: beside it may stand what lets somebody in. */
function toldOf({ trouble, cause }: NoSignIn): object {
  const { code, error, message } = (cause ?? {}) as { code?: string; error?: string; message?: string };
  return { trouble, code, error, reason: message };
}
