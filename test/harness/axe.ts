import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with a page as it now stands, each as the rule and the beginning of the element. What is no
 * violation is not described: that takes longer than finding it.
 */
export async function violationsIn(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(AXE);
  const options = JSON.stringify({ resultTypes: ['violations'], selectors: false });
  return page.evaluate<string[]>(
    `axe.run(${options}).then(({ violations }) => violations.flatMap(one => one.nodes.map(node => one.id + ': ' + node.html.slice(0, 160))))`,
  );
}

/** The same in either theme, in which the page is left. Colours that are on their way are none: nothing moves from here on. */
export async function violationsInThemes(page: Page): Promise<string[]> {
  const all: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    all.push(...(await violationsIn(page)).map(one => `${colorScheme}: ${one}`));
  }
  return all;
}

/**
 * The same with a chat on the page. It stands beside the body, where axe cannot tell what is behind a text, and beneath
 * it on a phone the body is inert: for as long as axe looks, it stands in a body that is not.
 */
export async function violationsWithChat(page: Page): Promise<string[]> {
  const inert = await page.evaluate<boolean>(
    `(({ body }) => (body.moveBefore(document.querySelector('parley-chat'), null), body.inert))(document)`,
  );
  await page.evaluate('document.body.inert = false');
  const violations = await violationsIn(page);
  await page.evaluate(
    `document.documentElement.moveBefore(document.querySelector('parley-chat'), null); document.body.inert = ${inert}`,
  );
  return violations;
}
