import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import type { Credentials } from './browser.ts';
import { clientWith, memberClient } from './client.ts';
import { linkTo } from './keptMail.ts';

type Scene = (page: Page, me: Credentials) => Promise<unknown>;

/** A code beside the password (ROLE-4), reached as a member does, in either language. */
export const SECOND_FACTORS: Record<string, Scene> = {
  'a second factor to set up': async (page, me) => {
    await propose(page, me);
  },
  'a colleague whose second factor can be reset': async (page, me) => {
    await page.goto('/settings/members');
    const reset = page.getByRole('button', {
      name: new RegExp(`(second factor|secondo fattore).* ${IDA.name}$`),
    });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await inviteIda(new URL(page.url()).origin, me);
    await page.reload();
    await reset.click();
    await page.getByRole('dialog').waitFor();
  },
};

/** One's own. Last of all: whoever signs in again after these is asked for a code. */
export const OWN_FACTOR: Record<string, Scene> = {
  'recovery codes, shown once': async (page, me) => {
    const secret = await propose(page, me);
    await page.getByRole('textbox', { name: /^(Code|Codice)$/ }).fill(codeOf(secret));
    await page.getByRole('button', { name: /^(Turn it on|Attiva)$/ }).click();
    await page.getByRole('figure', { name: /^(Recovery codes|Codici di recupero)$/ }).waitFor();
  },
  'a second factor that is on': async page => {
    await page.goto('/settings/account');
    await page.getByRole('button', { name: /^(Turn it off|Disattiva)$/ }).waitFor();
  },
};

const SET_UP = /^(Set it up|Configura)$/;

/** Asks for the secret with the password, and gives it as it is shown. */
async function propose(page: Page, { password }: Credentials): Promise<string> {
  await page.goto('/settings/account');
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: SET_UP }) });
  await form.getByLabel(/password/i).fill(password);
  await form.getByRole('button', { name: SET_UP }).click();
  const key = page.getByRole('figure', { name: /^(Key|Chiave)$/ }).locator('code');
  return ((await key.textContent()) ?? '').replaceAll(' ', '');
}

const codeOf = (secret: string) => new TOTP({ secret }).generate();

const IDA = { name: 'Ida Solberg', email: 'ida.solberg@morlane.example', password: 'a green kettle sings' };

/** She comes by the mail of her invitation, and sets hers up. Once, however often it is looked at. */
async function inviteIda(url: string, me: Credentials): Promise<void> {
  const owner = await memberClient(url, me);
  const { data } = await owner.call('listMembers');
  if (data.some(({ name }) => name === IDA.name)) return;
  const { name, email, password } = IDA;
  await owner.call('invite', { body: { email, role: 'support' } });
  const body = { token: await linkTo(owner, email), name, password };
  await clientWith(url, {}).call('acceptInvitation', { body });
  const ida = await memberClient(url, IDA);
  const { secret } = await ida.call('proposeSecondFactor', { body: { password } });
  await ida.call('confirmSecondFactor', { body: { code: codeOf(secret) } });
}
