import { mkdir } from 'node:fs/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { startFakeTwilio } from '../fakes/twilio/fakeTwilio.ts';
import { openFirstSteps } from '../harness/firstSteps.ts';
import { forgetDrafts } from '../harness/forgetDrafts.ts';
import { TWILIO_ACCOUNT } from '../harness/onTwilio.ts';
import { startParley } from '../harness/parley.ts';
import { FIRST_STEPS, SHOTS, type Shot } from './shots.ts';

/**
 * Takes the pictures in docs/screens from the demo shop: `node test/screens/take.ts [name …]`. To be looked at, after
 * every change that shows.
 */

const FOLDER = 'docs/screens';
const wanted = process.argv.slice(2);
const isWanted = ({ name }: Pick<Shot, 'name'>) => wanted.length === 0 || wanted.includes(name);
const twilio = await startFakeTwilio(TWILIO_ACCOUNT);
const parley = await startParley({ args: [], env: { TWILIO_API_BASE: twilio.apiBase } });
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  await mkdir(FOLDER, { recursive: true });
  for (const shot of SHOTS.filter(isWanted)) await take(browser, shot);
  if (FIRST_STEPS.some(isWanted)) await takeFirstSteps(browser);
} finally {
  await browser.close();
  await parley.end();
  await twilio.close();
}

async function take(inside: Browser, { name, context, show }: Shot): Promise<void> {
  const opened = await inside.newContext({ baseURL: parley.url, locale: 'en-GB', ...context });
  const page = await opened.newPage();
  await signIn(page);
  await forgetDrafts(page);
  await show(page, parley.owner);
  await keep(page, name);
  await opened.close();
}

async function takeFirstSteps(inside: Browser): Promise<void> {
  const { url, owner, end } = await startParley();
  for (const { name, context } of FIRST_STEPS.filter(isWanted)) {
    const opened = await inside.newContext({ baseURL: url, locale: 'en-GB', ...context });
    const page = await opened.newPage();
    await openFirstSteps(page, owner);
    await keep(page, name);
    await opened.close();
  }
  await end();
}

async function keep(page: Page, name: string): Promise<void> {
  // A visitor's tab is never idle.
  await page.waitForLoadState('networkidle', { timeout: 5000 }).catch(() => {});
  await page.evaluate('document.fonts.ready.then(() => null)');
  await page.screenshot({ path: `${FOLDER}/${name}.png`, animations: 'disabled' });
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByLabel('E-mail').fill(parley.owner.email);
  await page.getByLabel('Password').fill(parley.owner.password);
  await page.getByRole('button', { name: /^(Sign in|Accedi)$/ }).click();
  await page.getByRole('list', { name: /^Ticket/ }).waitFor();
}
