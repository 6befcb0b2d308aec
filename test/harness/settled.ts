import type { Page, Request } from 'playwright-core';
import { expect } from 'vitest';

/** What each page that is followed has asked the server for and has not been told. */
const ASKED = new WeakMap<Page, Set<Request>>();

/** From now on what the page asks for is known. Only what it reads: what it writes may be held back on purpose. */
export function followReads(page: Page): void {
  const asked = new Set<Request>();
  ASKED.set(page, asked);
  page.on('request', request => isRead(request) && asked.add(request));
  page.on('requestfinished', request => asked.delete(request));
  page.on('requestfailed', request => asked.delete(request));
  // What a page still waited for is over with it, and nobody says so.
  page.on('framenavigated', frame => frame === page.mainFrame() && asked.clear());
}

/** Of what comes in parts, only what ends: a stream never does. */
function isRead(request: Request): boolean {
  const isPart = ['fetch', 'script'].includes(request.resourceType());
  return isPart && request.method() === 'GET' && !request.url().includes('/stream');
}

/** Resolves once nothing on a followed page is on its way: no answer, no form that is being saved, no change of a colour. */
export async function settled(page: Page): Promise<void> {
  await expect.poll(() => unsettled(page), { message: 'what is still on its way' }).toEqual([]);
}

async function unsettled(page: Page): Promise<string[]> {
  // Drawn first: by what it draws a page may ask for more.
  const shown = await page.evaluate<string[]>(ON_ITS_WAY);
  return [...shown, ...[...(ASKED.get(page) ?? [])].map(request => request.url())];
}

/** Run in the page. Of what moves only transitions end in another look than they began with. */
const ON_ITS_WAY = `(async () => {
  await document.fonts.ready;
  for (let frame = 0; frame < 2; frame += 1) await new Promise(resolve => requestAnimationFrame(resolve));
  const moving = document.getAnimations().filter(one => one instanceof CSSTransition && one.playState === 'running');
  return [
    ...moving.map(one => one.transitionProperty),
    ...[...document.querySelectorAll('[aria-busy=true]')].map(one => one.outerHTML.slice(0, 80)),
  ];
})()`;
