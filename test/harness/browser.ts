import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { holdToDocument } from './heldToDocument.ts';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];

export async function openBrowser(more: string[] = []): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: [...FLAGS, ...more] });
  holdToDocument(browser);
  return browser;
}

/** A window of somebody's own: nothing is shared with another, cookies least of all. */
export type Window = { page: Page; context: BrowserContext; errors: string[] };

/** Opens an address in a new window. What goes wrong in the page is kept for the test to look at. */
export async function openWindow(browser: Browser, url: string): Promise<Window> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(String(error)));
  await page.goto(url);
  return { page, context, errors };
}

export type Credentials = { email: string; password: string };

export async function signIn(window: Window, who: Credentials): Promise<void> {
  await fillIn(window, who);
  await window.page.getByRole('list', { name: 'Tickets' }).waitFor();
}

/** Signs in, wherever that may lead. */
export async function fillIn({ page }: Window, who: Credentials): Promise<void> {
  await page.getByLabel('E-mail').fill(who.email);
  await page.getByLabel('Password').fill(who.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}
