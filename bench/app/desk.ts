import type { CDPSession, Page, Request } from 'playwright-core';
import { openBrowser, openWindow, signIn } from '../../test/harness/browser.ts';
import { credentialsIn, type Parley } from '../servers/parley.ts';
import { IN_PAGE } from './inPage.ts';

/** An agent's window before the open tickets, with what measures in it. */
export type Desk = {
  page: Page;
  devTools: CDPSession;
  /** Until the page has nothing left to do, and nothing left to hear. */
  rest(): Promise<void>;
  close(): Promise<void>;
};

/** A browser of its own, so that no measurement inherits another's memory. */
export async function openDesk(parley: Parley, flags: string[] = []): Promise<Desk> {
  const browser = await openBrowser(flags);
  const window = await openWindow(browser, parley.address);
  await window.context.addInitScript(IN_PAGE);
  await signIn(window, credentialsIn(parley));
  const { page, context } = window;
  await page.reload();
  await page.locator('[data-ticket]').first().waitFor();
  const devTools = await context.newCDPSession(page);
  return { page, devTools, rest: restOf(page), close: () => browser.close() };
}

function restOf(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  page.on('request', request => open.add(request));
  page.on('requestfinished', request => open.delete(request));
  page.on('requestfailed', request => open.delete(request));
  return async () => {
    do await page.evaluate(RESTED);
    while (open.size > 0);
  };
}

const RESTED = 'new Promise(rested => requestIdleCallback(() => requestIdleCallback(() => rested(null))))';
