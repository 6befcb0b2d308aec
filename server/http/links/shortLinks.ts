import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context } from '../../actions/context.ts';
import { recordClick } from '../../actions/recordClick.ts';
import type { ShortLink } from '../../domain/state.ts';
import type { Database } from '../../store/database.ts';
import { shortLink } from '../../store/read/shortLinks.ts';
import { counted } from '../metrics.ts';
import { clickedByPerson } from './clickedBy.ts';
import { nowhere } from './nowhere.ts';

const CODE = /^[A-Za-z0-9]{1,32}$/;

/** Each click is to be counted, so no browser may remember where the link led; and no search engine lists it. */
const EACH_TIME = { 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' };

/**
 * REPLY-7: leads to where the shop's text pointed, and nowhere else: the address is the one that was sent, never one
 * that the request names.
 */
export function shortLinks(app: FastifyInstance, context: Context): void {
  const find = remembering(context.db);
  const isOneTooMany = counting(context.now);

  app.get<{ Params: { code: string } }>('/l/:code', { schema: { hide: true } }, async (request, reply) => {
    const { code } = request.params;
    const link = CODE.test(code) ? await find(code) : null;
    reply.headers(EACH_TIME);
    if (!link) return nowhere(reply);
    if (clickedBy(request) === 'person' && !isOneTooMany(code)) await note(context, link, request);
    return reply.redirect(new URL(link.url).href, 302);
  });
}

function clickedBy(request: FastifyRequest): 'person' | 'machine' {
  const by = clickedByPerson(request) ? 'person' : 'machine';
  counted.clicks.inc({ by });
  return by;
}

/** The customer gets where they wanted to, also while the click cannot be recorded. */
async function note(context: Context, link: ShortLink, request: FastifyRequest): Promise<void> {
  await recordClick(context, link).catch(error =>
    request.log.error({ err: error }, 'a click could not be recorded'),
  );
}

const MOST_A_MINUTE = 5;

/**
 * Whether a link has been followed more often in this minute than a customer would: whoever has it can follow it by
 * a program, and each click is a commit. They are led on all the same.
 */
function counting(now: () => Date): (code: string) => boolean {
  const times = new Map<string, number>();
  let minute = 0;
  return code => {
    const current = Math.floor(now().getTime() / 60_000);
    if (current !== minute) times.clear();
    minute = current;
    const count = (times.get(code) ?? 0) + 1;
    times.set(code, count);
    return count > MOST_A_MINUTE;
  };
}

const MOST = 10_000;

/** A link never changes: it is asked for once, and leads on while the database is away. */
function remembering(db: Database): (code: string) => Promise<ShortLink | null> {
  const known = new Map<string, ShortLink>();
  return async code => {
    const before = known.get(code);
    if (before) return before;
    const found = await shortLink(db, code);
    if (known.size >= MOST) known.clear();
    if (found) known.set(code, found);
    return found;
  };
}
