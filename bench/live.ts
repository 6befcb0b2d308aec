import { parseArgs } from 'node:util';
import { startCluster } from './cluster.ts';
import { agents } from './live/agents.ts';
import { pace } from './live/pace.ts';
import { ascending, quantile, rounded } from './load/numbers.ts';
import { print } from './print.ts';
import { type Parley, startParley } from './servers/parley.ts';

/** At 50 texts a second, from the webhook to the frame. */
const BARS = { p50_ms: 10, p99_ms: 60 };

/** From the start of a webhook's request to its frame at an agent's WebSocket. */
export async function live(args: string[]): Promise<boolean> {
  const cluster = await startCluster();
  const stops = [() => cluster.stop()];
  try {
    const parley = await startParley(cluster);
    stops.push(() => parley.stop());
    return await run(parley, planOf(args));
  } finally {
    for (const stop of stops.toReversed()) await stop();
  }
}

type Plan = { rate: number; seconds: number; sockets: number };

const WARM_UP_S = 2;

async function run(parley: Parley, { rate, seconds, sockets }: Plan): Promise<boolean> {
  const watching = await agents(parley, sockets);
  const begun = await pace(parley, rate, WARM_UP_S + seconds);
  const seen = await watching.saw(begun.length);
  const counted = begun.slice(WARM_UP_S * rate);
  const delays = counted
    .flatMap(({ body, at }) => (seen.get(body) ?? []).map(then => then - at))
    .sort(ascending);
  const complete = delays.length === counted.length * sockets;
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map(part => rounded(quantile(delays, part)));
  const pass = complete && Number(p50) < BARS.p50_ms && Number(p99) < BARS.p99_ms;
  print({
    bench: 'live',
    rate,
    sockets,
    texts: counted.length,
    frames: delays.length,
    p50_ms: p50,
    p95_ms: p95,
    p99_ms: p99,
    bars: BARS,
    pass,
  });
  return pass;
}

function planOf(args: string[]): Plan {
  const { values } = parseArgs({
    args,
    options: {
      rate: { type: 'string', default: '50' },
      seconds: { type: 'string', default: '20' },
      sockets: { type: 'string', default: '3' },
    },
  });
  return { rate: Number(values.rate), seconds: Number(values.seconds), sockets: Number(values.sockets) };
}
