import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyBaseLogger } from 'fastify';
import { PageSeen } from '../../../contract/chatRoutes.ts';
import type { OpenTab, Presence } from '../../chat/presence.ts';
import { SHARES, type VisitorHub, type VisitorStream } from '../../realtime/visitors.ts';
import { CallError } from '../callError.ts';
import { counted } from '../metrics.ts';
import { type Serving, serve } from '../serve.ts';

const BEAT_EVERY_MS = 15_000;
const CHECK_EVERY_MS = 5000;
/** Less than half of what others take for death. */
const LIVE_EVERY_MS = 10_000;

/** A browser has as many tabs as somebody likes. One that connects for ever has no more than this. */
const MOST_TABS = 30;

/** WHATWG HTML, "Server-sent events". Nothing on the way may keep it back, or press it together. */
const EVENTS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
};

type More = { visitors: VisitorHub; presence: Presence; log: FastifyBaseLogger };

/** CHAT-5, CHAT-7: what happens in a visitor's session, as it happens. While it lasts, their tab is open. */
export function streamRoute(serving: Serving, { visitors, presence, log }: More): void {
  const { app, now } = serving;
  const timers = [
    setInterval(() => visitors.beat(), BEAT_EVERY_MS / SHARES),
    setInterval(() => presence.check(), CHECK_EVERY_MS),
    setInterval(() => void presence.beat().catch(silent), LIVE_EVERY_MS),
  ];
  app.addHook('preClose', async () => {
    for (const timer of timers) clearInterval(timer);
    await presence.stop();
    visitors.close();
  });

  serve(serving, 'streamChat', async ({ query, caller, reply }) => {
    const { workspaceId, sessionId } = caller;
    if (presence.tabsOf(sessionId) >= MOST_TABS)
      throw new CallError('rate_limited', { detail: `At most ${MOST_TABS} tabs.` });
    const line = reply.raw;
    const stream: VisitorStream = { caller, line, isBeginning: true, hasMissed: false };
    const tab: OpenTab = {
      ...{ workspaceId, sessionId, tab: query.tab },
      page: PageSeen.safeParse({ title: '', ...query }).data ?? null,
      heardAt: now().getTime(),
      drop: () => line.destroy(),
    };
    reply.hijack();
    line.on('error', nobodyThere);
    line.on('close', () => {
      visitors.leave(stream);
      presence.close(tab);
      counted.visitors.dec();
    });
    line.writeHead(200, reply.headers(EVENTS).getHeaders() as OutgoingHttpHeaders);
    counted.visitors.inc();
    presence.open(tab);
    await visitors.join(stream, query.after ?? null).catch(error => {
      log.error({ err: error }, 'a visitor could not be brought up to date');
      line.destroy();
    });
    return reply;
  });

  function silent(error: unknown): void {
    log.warn({ err: error }, 'this node could not say that it is alive');
  }
}

/** What is written to a line that has just been lost. Its end is told apart from that. */
function nobodyThere(): void {}
