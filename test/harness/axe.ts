import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { settled } from './settled.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The rules by which nothing but colours are judged. */
const OF_COLOURS = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** What axe finds wrong with a page as it now stands, each as the rule and the beginning of the element. */
export function violationsIn(page: Page): Promise<string[]> {
  return found(page, {});
}

/**
 * The same in either theme, in the last of which the page is left, and once it is settled: in those that are named by all
 * rules, in the other by its colours. Colours that are on their way are none: nothing moves from here on.
 */
export async function violationsInThemes(page: Page, whole: readonly Theme[] = THEMES): Promise<string[]> {
  const all: string[] = [];
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await settled(page);
    const violations = await found(page, whole.includes(colorScheme) ? {} : OF_COLOURS);
    all.push(...violations.map(one => `${colorScheme}: ${one}`));
  }
  return all;
}

/** What is no violation is not described: that takes longer than finding it. */
async function found(page: Page, rules: object): Promise<string[]> {
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(AXE);
  const options = JSON.stringify({ ...rules, resultTypes: ['violations'], selectors: false });
  return page.evaluate<string[]>(
    `axe.run(${options}).then(({ violations }) => violations.flatMap(one => one.nodes.map(node => one.id + ': ' + node.html.slice(0, 160))))`,
  );
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
