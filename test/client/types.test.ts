import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServed, type Served } from '../harness/served.ts';
import { typesOf } from './typesOf.ts';

let served: Served;
beforeAll(async () => {
  served = await openServed();
});
afterAll(() => served.close());

const NAME =
  'DATA-3: the types of parley/client are those of the document (anew: vitest run test/client/types.test.ts -u)';
test(NAME, { timeout: 120_000 }, async () => {
  const document = await (await fetch(`${served.url}/api/openapi.json`)).json();
  await expect(await typesOf(document)).toMatchFileSnapshot('../../client/api.d.ts');
});
