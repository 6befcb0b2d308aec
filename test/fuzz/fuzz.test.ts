import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDocument } from '../harness/apiDocument.ts';
import { describe } from '../harness/described.ts';
import { openServed, type Served } from '../harness/served.ts';
import { openAsking } from './asking.ts';
import { openRandom } from './random.ts';
import { rowsOf } from './rowsOf.ts';
import { openLine } from './send.ts';
import { openWorld } from './world.ts';

const COUNT = Number(process.env.FUZZ_COUNT ?? (process.env.LONG === undefined ? 2_000 : 50_000));
/** Given by `FUZZ_SEED`, to see a fault again. */
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_127);

let served: Served;
beforeAll(async () => {
  served = await openServed();
});
afterAll(() => served.close());

/** After so many requests everybody comes in anew: by then somebody has thrown them out. */
const SPELL = 150;

test(`DATA-3: ${COUNT} requests, good ones and others, are answered as the document says (seed ${SEED})`, {
  timeout: 60_000 + COUNT * 200,
}, async () => {
  const random = openRandom(SEED);
  const world = await openWorld(served, random);
  const document = await readDocument(served.url);
  const before = await rowsOf(served.owner, world.otherId);
  const line = openLine(served.url);
  const { ask, faults } = openAsking({ world, document, description: describe(document), line, random });
  for (let at = 1; at <= COUNT; at += 1) {
    // Nobody is told to come again in a minute.
    served.clock.now = new Date(served.clock.now.getTime() + 2_000);
    if (at % SPELL === 0) await world.refresh();
    await ask(at);
  }
  line.close();
  expect(faults()).toEqual([]);
  expect((await fetch(`${served.url}/readyz`)).status).toBe(200);
  expect(await rowsOf(served.owner, world.otherId)).toEqual(before);
});
