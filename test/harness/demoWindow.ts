import type { BrowserContextOptions, Page } from 'playwright-core';
import { type Credentials, openBrowser } from './browser.ts';
import { tickets } from './everyScreen.ts';
import { forgetDrafts } from './forgetDrafts.ts';
import { startParley } from './parley.ts';
import { followReads } from './settled.ts';

/** The demo shop, and a window on it in which nobody has signed in yet. */
export type DemoWindow = {
  page: Page;
  /** Whoever signs in. */
  me: Credentials;
  /** In either language, from where the e-mail and the password are asked for. */
  signIn(): Promise<void>;
  close(): Promise<void>;
};

/** Nothing moves in it, and what it waits for is known. */
export async function openDemo(scene: BrowserContextOptions): Promise<DemoWindow> {
  const [parley, browser] = await Promise.all([
    startParley({ args: [], patience: { visitorBackMs: 300 } }),
    openBrowser(),
  ]);
  const quiet = { baseURL: parley.url, reducedMotion: 'reduce', bypassCSP: true } as const;
  const context = await browser.newContext({ ...scene, ...quiet });
  const page = await context.newPage();
  followReads(page);
  return { page, me: parley.owner, signIn: () => signIn(page, parley.owner), close };

  async function close(): Promise<void> {
    await browser.close();
    await parley.end();
  }
}

async function signIn(page: Page, { email, password }: Credentials): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: /^(Sign in|Accedi)$/ }).click();
  await tickets(page).waitFor();
  await forgetDrafts(page);
}
