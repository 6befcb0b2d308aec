import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Parley, startParley } from '../../test/harness/parley.ts';
import { audit } from './audit.ts';
import { type Front, openFront } from './front.ts';

const PAGE = '/demo-shop/pieces/alba-serving-bowl';

let parley: Parley;
let fronts: { with: Front; without: Front };
beforeAll(async () => {
  parley = await startParley();
  const port = Number(new URL(parley.url).port);
  fronts = { with: await openFront(port, 'with'), without: await openFront(port, 'without') };
}, 90_000);
afterAll(async () => {
  fronts?.with.close();
  fronts?.without.close();
  await parley?.end();
});

const read = async (address: string) => (await fetch(address + PAGE)).text();

test('CHAT-1: what is compared differs by the one script tag, and by nothing else', async () => {
  const page = await read(parley.url);
  const lines = page.split('\n').filter(line => !line.includes('src="/widget.js"'));
  expect(await read(fronts.with.address)).toBe(page);
  expect(await read(fronts.without.address)).toBe(lines.join('\n'));
  expect(page.split('\n')).toHaveLength(lines.length + 1);
});

test('CHAT-1: without a tag to take away there is nothing to compare', async () => {
  const answer = await fetch(`${fronts.without.address}/simulator`);
  expect(answer.status).toBe(502);
  expect(await answer.text()).toContain('does not carry');
});

test("CHAT-1: with the tag a shop's page moves nowhere, and Lighthouse finds nobody shut out", async () => {
  const found = await audit(fronts.with.address + PAGE);
  expect(found).toMatchObject({ shift: 0, accessibility: 100, hasChat: true });
}, 90_000);
