import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type IdentityProvider, openIdentityProvider } from '../fakes/oidc/identityProvider.ts';
import { fillIn, openBrowser, openWindow } from '../harness/browser.ts';
import { type Parley, startParley } from '../harness/parley.ts';

let parley: Parley;
let browser: Browser;
let provider: IdentityProvider;
beforeAll(async () => {
  const env = { PRIVATE_ADDRESSES: 'allow' };
  [parley, browser] = await Promise.all([startParley({ env }), openBrowser()]);
  provider = await openIdentityProvider({ redirectUri: `${parley.url}/sso/callback` });
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await provider?.close();
  await parley?.end();
});

test('ROLE-4: a provider is set up, and opens the inbox to a member; to nobody else, which the sign-in page says', async () => {
  const noa = await openWindow(browser, `${parley.url}/settings/single-sign-on`);
  await fillIn(noa, parley.owner);
  await noa.page.getByLabel('Issuer address').fill(provider.issuer);
  await noa.page.getByLabel('Client ID').fill(provider.clientId);
  await noa.page.getByLabel('Client secret').fill(provider.clientSecret);
  await noa.page.getByLabel('Button on the sign-in page').fill('Sign in with Morlane');
  await noa.page.getByRole('button', { name: 'Set up' }).click();
  await noa.page.getByRole('button', { name: 'Save' }).waitFor();

  const { page, errors } = await openWindow(browser, `${parley.url}/sign-in`);
  provider.person = { sub: 'una', email: 'una@morlane.example', email_verified: true };
  await page.getByRole('link', { name: 'Sign in with Morlane' }).click();
  await page.getByText('Ask an owner or admin of the team to invite you.').waitFor();

  const again = await openWindow(browser, `${parley.url}/sign-in`);
  provider.person = { sub: 'noa', email: parley.owner.email, email_verified: true };
  await again.page.getByRole('link', { name: 'Sign in with Morlane' }).click();
  await again.page.getByRole('navigation', { name: 'Main' }).waitFor();
  expect([...noa.errors, ...errors, ...again.errors]).toEqual([]);
}, 90_000);
