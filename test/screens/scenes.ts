import type { Page } from 'playwright-core';
import { SHOP_LINE, TWILIO_ACCOUNT } from '../harness/onTwilio.ts';

export const nothing = async () => {};
export const ticketOf = (name: string) => async (page: Page) => {
  await page
    .getByRole('list', { name: /^Ticket/ })
    .getByRole('link', { name })
    .first()
    .click();
  await page.getByRole('log').waitFor();
  // Under the pointer a row shows what can be done with it.
  await page.mouse.move(720, 1);
};

export const settings = (page: 'general' | 'inbound') => async (window: Page) => {
  await window.goto(`/settings/${page}`);
  await window.getByRole('button', { name: /^(Save|Salva)$/ }).waitFor();
};
export const refused = async (page: Page) => {
  await settings('inbound')(page);
  const text = page.getByRole('textbox', { name: /^(Text to everybody|Testo per tutti)/ });
  await text.fill('{{organization_prefix}}: we answer by e-mail, write to {{suport_email}}.');
  await page.getByRole('radio', { name: /^(Off|Spenta)/ }).check();
  await page.getByRole('button', { name: /^(Save|Salva)$/ }).click();
  await page.getByRole('button', { name: /^(Replace|Sostituisci)$/ }).waitFor();
};
/** The demo's people have said that they answer: here nobody has. */
export const unsaid = async (page: Page) => {
  await page.request.patch('/api/v1/settings', { data: { texts_answered_here: null } });
  await page.getByRole('region', { name: /answered here|risponder/ }).waitFor();
};
export const couponRefusing = async (page: Page) => {
  await page.goto('/settings/coupons');
  await page.getByRole('link', { name: /^Ten off/ }).click();
  const codes = ['SORRY-NEW1', 'SORRY-NEW1', '{{name}}', 'X'.repeat(80)].join('\n');
  await page.getByRole('textbox', { name: /^(Add codes|Aggiungi codici)$/ }).fill(codes);
  await page.getByRole('button', { name: /^(Add|Aggiungi)$/ }).click();
  await page.getByRole('link', { name: 'CSV' }).waitFor();
};
export const credits = async (page: Page) => {
  const { used } = await (await page.request.get('/api/v1/usage')).json();
  const prices = { monthly_allowance: Math.ceil(used * 1.1), country_factors: { CH: 1.25, US: 1 } };
  await page.request.patch('/api/v1/settings', { data: { credits: prices } });
  await page.goto('/settings/credits');
  await page.getByText(/of the allowance is used|del limite/).waitFor();
};
export const notifications = async (page: Page) => {
  await settings('inbound')(page);
  const box = page.getByRole('textbox', { name: /^(Add an address|Aggiungi un indirizzo)$/ });
  for (const address of ['care@morlane.example', 'noa.albrecht@morlane.example', 'jonas at morlane']) {
    await box.fill(address);
    await box.press('Enter');
  }
  await page.getByText(/is not an e-mail|non è un indirizzo/).waitFor();
};
/** A text is announced to the team, and there is no server to send the mail through. */
export const mail = async (page: Page) => {
  const email_notifications = { on: true, recipients: ['team@morlane.example'], every_message: true };
  await page.request.patch('/api/v1/settings', { data: { email_notifications } });
  const data = { phone: '+393475550142', body: 'The blue one arrived today. It is lovely 💙' };
  await page.request.post('/simulator/api/texts', { data });
  const isKept = async () => (await (await page.request.get('/api/v1/mails')).json()).data.length > 0;
  while (!(await isKept())) await page.waitForTimeout(100);
  await page.goto('/settings/mail');
  await page
    .getByRole('button', { name: /Giulia Ferrante/ })
    .first()
    .click();
};

export const slash = async (page: Page) => {
  await ticketOf('Tobias Renn')(page);
  await page.getByRole('textbox', { name: /^(Reply|Risposta)$/ }).press('/');
  await page.getByRole('option').first().waitFor();
};

export const connecting = async (page: Page) => {
  await page.goto('/settings/providers');
  await page.getByRole('button', { name: /^(Connect a provider|Collega un provider)$/ }).click();
  await page.getByRole('radio', { name: /Telnyx/ }).check();
};
/** The simulator is off from here on, and its phones with it. */
export const connected = async (page: Page) => {
  const { accountSid: external_id, authToken: secret } = TWILIO_ACCOUNT;
  const data = { provider: 'twilio', name: 'Twilio, US', external_id, secret, numbers: [SHOP_LINE, '24680'] };
  await page.request.post('/api/v1/provider_accounts', { data });
  await page.goto('/settings/providers');
  await page.getByRole('heading', { name: 'Twilio, US' }).waitFor();
};
