import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { startCluster } from './cluster.ts';
import { load } from './deliver/climb.ts';
import { type Audit, audit } from './lighthouse/audit.ts';
import { type Front, openFront } from './lighthouse/front.ts';
import { median, rounded } from './load/numbers.ts';
import { print, say } from './print.ts';
import { startDemo } from './servers/parley.ts';

/** What the tag may cost a page, as Lighthouse sees it: points of its score, and how long the page hears nobody. */
const BARS = { score_points: 3, blocking_ms: 20, shift: 0, accessibility: 100 };

const PAGE = '/demo-shop/pieces/alba-serving-bowl';

/** Of each page how it was found, side by side. */
type Pair = { with: Audit; without: Audit };
type Fronts = { with: Front; without: Front };

/** A page of the demo shop with the chat's tag and without, in pairs: on a busy machine only neighbours compare. */
export async function lighthouse(args: string[]): Promise<boolean> {
  const { values } = parseArgs({ args, options: { pairs: { type: 'string', default: '5' } } });
  build();
  const cluster = await startCluster();
  const stops: (() => unknown)[] = [() => cluster.stop()];
  try {
    const { port, stop } = await startDemo(cluster);
    stops.push(stop);
    const fronts = { with: await openFront(port, 'with'), without: await openFront(port, 'without') };
    stops.push(fronts.with.close, fronts.without.close);
    return report(await measure(fronts, Number(values.pairs)));
  } finally {
    for (const stop of stops.toReversed()) await stop();
  }
}

async function measure(fronts: Fronts, count: number): Promise<Pair[]> {
  say('a pair as a warm-up');
  await pairOf(fronts, true);
  const pairs: Pair[] = [];
  for (let at = 0; at < count; at += 1) {
    const pair = await pairOf(fronts, at % 2 === 0);
    pairs.push(pair);
    print({ bench: 'lighthouse', pair: at + 1, ...pair, load: load() });
  }
  return pairs;
}

async function pairOf(fronts: Fronts, withFirst: boolean): Promise<Pair> {
  const first = withFirst ? await audit(fronts.with.address + PAGE) : null;
  const without = await audit(fronts.without.address + PAGE);
  const pair = { with: first ?? (await audit(fronts.with.address + PAGE)), without };
  if (!pair.with.hasChat || pair.without.hasChat) throw new Error('the tag alone has to make the chat come');
  return pair;
}

/** Costs as the median of what neighbours differ by; of what the page with the tag has to be, the worst. */
function report(pairs: Pair[]): boolean {
  const middle = (of: (pair: Pair) => number) => rounded(median(pairs.map(of)));
  const more = (of: (audit: Audit) => number) => middle(pair => of(pair.with) - of(pair.without));
  const found = {
    score_points: -more(one => one.score),
    blocking_ms: more(one => one.blocking_ms),
    shift: Math.max(...pairs.map(one => one.with.shift)),
    accessibility: Math.min(...pairs.map(one => one.with.accessibility)),
  };
  const pass = isWithin(found);
  const besides = { largest_paint_ms: more(one => one.largest_paint_ms), bytes: more(one => one.bytes) };
  const score = { with: middle(one => one.with.score), without: middle(one => one.without.score) };
  print({ bench: 'lighthouse', pairs: pairs.length, ...found, ...besides, score, bars: BARS, pass });
  return pass;
}

function isWithin({ score_points, blocking_ms, shift, accessibility }: typeof BARS): boolean {
  return (
    score_points <= BARS.score_points &&
    blocking_ms <= BARS.blocking_ms &&
    shift <= BARS.shift &&
    accessibility >= BARS.accessibility
  );
}
