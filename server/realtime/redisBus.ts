import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import type { Log } from '../log.ts';
import type { Bus, Notice } from './bus.ts';

const CHANNEL = 'parley';

/** The bus over Redis or Valkey, for installations of many nodes. */
export function redisBus(url: string, log: Log): Bus {
  const me = randomUUID();
  const [out, listening] = [new Redis(url), new Redis(url)];
  const hearers: ((notice: Notice) => void)[] = [];
  for (const one of [out, listening])
    one.on('error', error => log.warn({ err: error }, 'Redis cannot be reached'));
  void listening.subscribe(CHANNEL).catch(() => {});
  listening.on('message', (_, text: string) => {
    const heard = JSON.parse(text) as { me: string; notice: Notice };
    if (heard.me !== me) for (const tell of hearers) tell(heard.notice);
  });
  return {
    publish: notice => {
      void out.publish(CHANNEL, JSON.stringify({ me, notice })).catch(() => {});
    },
    subscribe: hear => {
      hearers.push(hear);
    },
    close: async () => {
      out.disconnect();
      listening.disconnect();
    },
  };
}
