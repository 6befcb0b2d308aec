import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsInThemes } from '../harness/axe.ts';
import { type DemoWindow, openDemo } from '../harness/demoWindow.ts';
import { EVERY_SCREEN } from '../harness/everyScreen.ts';
import { tooSmallForFingers } from '../harness/fingers.ts';

/**
 * Every screen there is, on an Italian phone: axe finds nothing, in dark by all of its rules, in light by colours. At a desk
 * it is the other way round. A finger meets what it is to press, and a page of the settings says once what it is.
 */
let demo: DemoWindow;
beforeAll(async () => {
  demo = await openDemo({ locale: 'it-IT', viewport: { width: 390, height: 844 }, hasTouch: true });
  await demo.page.goto('/');
}, 90_000);
afterAll(() => demo?.close());

async function expectAllIsWell(): Promise<void> {
  const { page } = demo;
  expect.soft(await violationsInThemes(page, ['dark'])).toEqual([]);
  expect.soft(await tooSmallForFingers(page)).toEqual([]);
  if (new URL(page.url()).pathname.startsWith('/settings/')) await expectOneTitle();
}

/** Seen, and not for ears alone. */
async function expectOneTitle(): Promise<void> {
  const titles = await demo.page.locator('h1').all();
  const boxes = await Promise.all(titles.map(title => title.boundingBox()));
  expect.soft(boxes.map(box => (box?.height ?? 0) > 1)).toEqual([true]);
}

test('LANG-1: sign-in', async () => {
  await demo.page.getByLabel('E-mail').waitFor();
  await expectAllIsWell();
  await demo.signIn();
});

test.each(Object.keys(EVERY_SCREEN))('LANG-1: %s', async name => {
  await EVERY_SCREEN[name]?.(demo.page, demo.me);
  await expectAllIsWell();
});
