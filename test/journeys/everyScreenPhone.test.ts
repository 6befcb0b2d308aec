import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsInThemes } from '../harness/axe.ts';
import { type DemoWindow, openDemo } from '../harness/demoWindow.ts';
import { EVERY_SCREEN } from '../harness/everyScreen.ts';

/**
 * Every screen there is, on an Italian phone: axe finds nothing, in dark by all of its rules, in light by colours. At a desk
 * it is the other way round.
 */
let demo: DemoWindow;
beforeAll(async () => {
  demo = await openDemo({ locale: 'it-IT', viewport: { width: 390, height: 844 } });
  await demo.page.goto('/');
}, 90_000);
afterAll(() => demo?.close());

async function expectNoViolations(): Promise<void> {
  expect(await violationsInThemes(demo.page, ['dark'])).toEqual([]);
}

test('LANG-1: sign-in', async () => {
  await demo.page.getByLabel('E-mail').waitFor();
  await expectNoViolations();
  await demo.signIn();
});

test.each(Object.keys(EVERY_SCREEN))('LANG-1: %s', async name => {
  await EVERY_SCREEN[name]?.(demo.page, demo.me);
  await expectNoViolations();
});
