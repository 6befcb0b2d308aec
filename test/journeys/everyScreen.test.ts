import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsInThemes } from '../harness/axe.ts';
import { type DemoWindow, openDemo } from '../harness/demoWindow.ts';
import { EVERY_SCREEN } from '../harness/everyScreen.ts';
import { listenTo, type Told } from '../pseudo/data.ts';
import { strangeInbox } from '../pseudo/strange.ts';

/**
 * Every screen there is, at an English desk: axe finds nothing, no word comes from outside the catalogs, and all of them fit
 * at 1.4 times their length. Each is reached once for all of it.
 */
let demo: DemoWindow;
let told: Told;
beforeAll(async () => {
  demo = await openDemo({ locale: 'en-GB', viewport: DESK });
  told = await listenTo(demo.page);
  await demo.page.goto('/');
}, 90_000);
afterAll(() => demo?.close());

const DESK = { width: 1440, height: 900 };
const WIDTHS = [1280, 390];

async function expectAllIsWell(): Promise<void> {
  const { page } = demo;
  expect.soft(await violationsInThemes(page, ['light'])).toEqual([]);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => strangeInbox(page, told), { message: `${width} wide` }).toEqual([]);
  }
  await page.setViewportSize(DESK);
}

test('LANG-1: sign-in', async () => {
  await demo.page.getByLabel('E-mail').fill('noa@morlane.example');
  await expectAllIsWell();
  await demo.page.reload();
  await demo.signIn();
});

test.each(Object.keys(EVERY_SCREEN))('LANG-1: %s', async name => {
  await EVERY_SCREEN[name]?.(demo.page, demo.me);
  await expectAllIsWell();
});
