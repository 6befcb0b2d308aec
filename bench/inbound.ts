import { startCluster } from './cluster.ts';
import { type Bench, measure } from './inbound/measure.ts';
import { type Plan, planOf } from './inbound/plan.ts';
import { fill, isComplete } from './inbound/verify.ts';
import { print, say } from './print.ts';
import { startBare } from './servers/bare.ts';
import { SECRET_KEY, startParley } from './servers/parley.ts';
import { createShops } from './shops.ts';

/** Inbound texts accepted per second, durable before the 200, as a ratio to a bare server on the same PostgreSQL. */
export async function inbound(args: string[]): Promise<boolean> {
  const plan = planOf(args);
  const cluster = await startCluster();
  const stops = [() => cluster.stop()];
  try {
    const parley = await startParley(cluster);
    stops.push(() => parley.stop());
    const bare = await startBare(cluster);
    stops.push(() => bare.stop());
    const shops = await createShops(cluster.connection, SECRET_KEY, plan.shops);
    return await run({ cluster, parley, bare, shops, accepted: { parley: 0, bare: 0 } }, plan);
  } finally {
    for (const stop of stops.toReversed()) await stop();
  }
}

async function run(bench: Bench, plan: Plan): Promise<boolean> {
  let pass = true;
  for (const scenario of plan.scenarios) {
    say(`${scenario}: each customer texts once, as a warm-up`);
    const customers = await fill(bench, scenario);
    for (const connections of plan.connections) {
      const result = await measure(bench, customers, connections, plan);
      if (result.bar !== undefined && result.ratio < result.bar) pass = false;
      print({ bench: 'inbound', ...result });
    }
  }
  const complete = await isComplete(bench);
  print({ bench: 'inbound', ...complete, pass: pass && complete.nothing_lost_or_double });
  return pass && complete.nothing_lost_or_double;
}
