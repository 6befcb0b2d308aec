import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Feed } from './feed.ts';
import type { LiveEvent } from './shapes.ts';

/** Keeps proxies from closing a stream on which nothing happens. */
const BEAT_MS = 15_000;

export type Streams = { open(request: FastifyRequest, reply: FastifyReply): void; closeAll(): void };

/** Server-sent events to the open pages. A page that comes back reads everything anew, so no event is kept. */
export function streamsOf(feed: Feed): Streams {
  const open = new Set<() => void>();
  return {
    open(_request, reply) {
      reply.hijack();
      const { raw } = reply;
      raw.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      raw.write('retry: 1000\n\n');
      const stopListening = feed.listen(event => raw.write(frame(event)));
      const beat = setInterval(() => raw.write(':\n\n'), BEAT_MS);
      const close = () => {
        clearInterval(beat);
        stopListening();
        open.delete(close);
        raw.end();
      };
      open.add(close);
      raw.once('close', close);
    },
    closeAll() {
      for (const close of open) close();
    },
  };
}

function frame({ event, data }: LiveEvent): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
