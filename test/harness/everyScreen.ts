import type { Page } from 'playwright-core';
import type { Credentials } from './browser.ts';
import { CHATTING } from './chatting.ts';
import { COMPOSING } from './composing.ts';
import { CUSTOMERS } from './customers.ts';
import { FINDING } from './finding.ts';
import { HANDY } from './handy.ts';
import { checkedFile } from './importing.ts';
import { INTEGRATING } from './integrating.ts';
import { KEEPING } from './keeping.ts';
import { OWN_WORKSPACES } from './ownWorkspaces.ts';
import { OWN_FACTOR, SECOND_FACTORS } from './secondFactors.ts';
import { SELLING } from './selling.ts';
import { SETTING_UP } from './settingUp.ts';
import { TEAMWORK } from './teamwork.ts';
import { TOGETHER, whoIsOnline, whoWasAway } from './together.ts';

export const tickets = (page: Page) => page.getByRole('list', { name: /^Ticket/ });
/** Found by name: of a long list the rows further down are not drawn. */
const ticketOf = (name: string) => async (page: Page) => {
  await page.goto(`/inbox?status=any&q=${encodeURIComponent(name)}`);
  await tickets(page).getByRole('link', { name }).first().click();
  await page.getByRole('log').waitFor();
};
const at = (address: string) => async (page: Page) => {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
};

/** On a phone the pane is behind the customer's name. */
const consentHistoryOf = (name: string) => async (page: Page) => {
  await ticketOf(name)(page);
  const history = page.getByRole('button', { name: /^(History|Cronologia)$/ });
  if (!(await history.isVisible())) await page.getByRole('heading').getByRole('button', { name }).click();
  await history.click();
  await page.getByText('“STOP”').or(page.getByText('«STOP»')).waitFor();
};

/** With the list open that a slash opens. */
const quickRepliesOf = (name: string) => async (page: Page) => {
  await ticketOf(name)(page);
  await page.getByRole('textbox', { name: /^(Reply|Risposta)$/ }).press('/');
  await page.getByRole('option').first().waitFor();
};
export const quickReplyInEdit = async (page: Page) => {
  await page.goto('/settings/quick-replies');
  await page
    .getByRole('button', { name: /^(Edit|Modifica) / })
    .first()
    .click();
  await page.getByRole('form').waitFor();
};

export const newWebhook = async (page: Page) => {
  await page.goto('/settings/webhooks');
  await page.getByRole('button', { name: /^(New|Nuovo) webhook$/ }).click();
  await page.getByRole('radio', { name: /^(Chosen changes|Novità scelte)$/ }).click();
  await page.getByRole('checkbox').first().waitFor();
};

export const newApiKey = async (page: Page) => {
  await page.goto('/settings/api-keys');
  await page.getByRole('button', { name: /^(New API key|Nuova chiave API)$/ }).click();
  await page.getByRole('checkbox').first().waitFor();
};

const newCoupon = async (page: Page) => {
  await page.goto('/settings/coupons');
  await page.getByRole('button', { name: /^(New|Nuovo) coupon$/ }).click();
  await page.getByRole('button', { name: /^(Create|Crea)$/ }).click();
  await page.getByText(/1 to 100|da 1 a 100/).waitFor();
};
const refusedCodes = async (page: Page) => {
  await page.goto('/settings/coupons');
  await page.getByRole('link', { name: /^Ten off/ }).click();
  await page.getByRole('textbox', { name: /^(Add codes|Aggiungi codici)$/ }).fill('{{name}}\nTEN-4F7K2');
  await page.getByRole('button', { name: /^(Add|Aggiungi)$/ }).click();
  await page.getByRole('link', { name: 'CSV' }).waitFor();
  await page.getByRole('link', { name: 'Hanne Brook' }).waitFor();
};
const creditsLow = async (page: Page) => {
  const { used } = await (await page.request.get('/api/v1/usage')).json();
  const credits = { monthly_allowance: Math.ceil(used * 1.1), country_factors: { CH: 1.2 } };
  await page.request.patch('/api/v1/settings', { data: { credits } });
  await page.goto('/settings/credits');
  await page.getByText(/of the allowance is used|del limite/).waitFor();
};
const countryToAdd = async (page: Page) => {
  await page.goto('/settings/credits');
  await page.getByRole('combobox').click();
  await page.getByRole('option').first().waitFor();
};
const wrongAddress = async (page: Page) => {
  await page.goto('/settings/inbound');
  await page.getByRole('textbox', { name: /^(Add an address|Aggiungi un indirizzo)$/ }).fill('nobody');
  await page.keyboard.press('Enter');
  await page.getByText(/is not an e-mail|non è un indirizzo/).waitFor();
};

const wrongSignOn = async (page: Page) => {
  await at('/settings/single-sign-on')(page);
  await page.getByRole('button', { name: /^(Set up|Configura)$/ }).click();
  await page
    .getByText(/^(Fill this in|Compila)/)
    .first()
    .waitFor();
};
const notInTeam = async (page: Page) => {
  await page.goto('/sign-in#not_in_team');
  await page.getByText(/^(Nobody in this team|Nessuno in questo team)/).waitFor();
};
const wrongProvider = async (page: Page) => {
  await at('/settings/providers')(page);
  await page.getByRole('button', { name: /^(Connect a provider|Collega un provider)$/ }).click();
  await page.getByRole('radio', { name: /Sinch/ }).check();
  await page.getByRole('button', { name: /^(Connect|Collega)$/ }).click();
  await page.getByText(/letters, digits|lettere, cifre/).waitFor();
};

export const wrongShop = async (page: Page) => {
  await at('/settings/integrations')(page);
  await page.getByRole('button', { name: /^(Connect a shop|Collega un negozio)$/ }).click();
  await page.getByRole('button', { name: /^(Connect|Collega)$/ }).click();
  await page.getByText(/shop’s address is like|indirizzo di un negozio è come/).waitFor();
};

const fullBasket = async (page: Page) => {
  for (const piece of ['riva-mug&glaze=moss&size=small', 'linen-apron&glaze=chalk&size=long'])
    await page.goto(`/demo-shop/it/basket?piece=${piece}`);
  await page.getByRole('listitem').filter({ hasText: 'Grembiule' }).waitFor();
};

/** In both forms: within the target, and past it. */
const whoWaits = async (page: Page) => {
  await page.goto('/inbox?sort=waiting');
  await page.locator('time[data-late]').first().waitFor();
};

const ninetyDays = async (page: Page) => {
  await page.goto('/reports?days=90');
  await page.locator('a[aria-current=page]', { hasText: /^90 / }).waitFor();
};
const dayByDay = async (page: Page) => {
  await page.goto('/reports');
  await page
    .getByRole('button', { name: /^(Show table|Mostra la tabella)$/ })
    .first()
    .click();
  await page.getByRole('columnheader', { name: /^(Day|Giorno)$/ }).waitFor();
};

/** Every screen there is, with its states, from the sign-in on and in either language. */
export const EVERY_SCREEN: Record<string, (page: Page, me: Credentials) => Promise<unknown>> = {
  list: page => tickets(page).waitFor(),
  'who waits for an answer': whoWaits,
  reports: ninetyDays,
  'a report, day by day in a table': dayByDay,
  'days of which there is no report': at('/reports?from=2026-11-20&to=2026-11-10'),
  'orders of which there are none': at('/reports/orders?agent_id=none&currency=CHF'),
  'tickets that a report leads to': at('/inbox?status=any&had=reply&since=2026-01-01&until=2027-12-31'),
  thread: ticketOf('Giulia Ferrante'),
  'who cannot be texted': ticketOf('Mara Lindqvist'),
  'who seems to ask for no more texts': ticketOf('Rune Dahl'),
  ...FINDING,
  ...HANDY,
  ...COMPOSING,
  ...CHATTING,
  ...TEAMWORK,
  ...OWN_WORKSPACES,
  ...CUSTOMERS,
  ...SELLING,
  ...SECOND_FACTORS,
  ...TOGETHER,
  'the history of a consent': consentHistoryOf('Mara Lindqvist'),
  'campaigns and flows to filter by': async page => {
    await page.goto('/inbox');
    await page.getByRole('button', { name: /campaign|campagna/ }).click();
    await page.getByRole('option').first().waitFor();
  },
  'who is blocked': at('/settings/blocked'),
  'general settings': at('/settings/general'),
  'inbound settings': at('/settings/inbound'),
  'quick replies': at('/settings/quick-replies'),
  'a quick reply in edit': quickReplyInEdit,
  'quick replies to insert': quickRepliesOf('Oskar Veldhuis'),
  'the web chat': at('/settings/web-chat'),
  'the workspace': at('/settings/workspace'),
  'the members': at('/settings/members'),
  'one’s account': at('/settings/account'),
  'one’s notifications': at('/settings/notifications'),
  'a forgotten password': at('/forgotten-password'),
  'an invitation that is over': at('/invitation'),
  ...SETTING_UP,
  'numbers and providers': at('/settings/providers'),
  'a provider to connect, with what is wrong': wrongProvider,
  coupons: at('/settings/coupons'),
  'a new coupon': newCoupon,
  'a coupon, and codes of it that were refused': refusedCodes,
  'credits that run low': creditsLow,
  'a country to count by': countryToAdd,
  'an address that is none': wrongAddress,
  problems: at('/settings/problems'),
  'a provider to sign in by, with what is wrong': wrongSignOn,
  'a way in that has not opened': notInTeam,
  'the audit log': at('/settings/audit'),
  integrations: at('/settings/integrations'),
  'a shop to connect, with what is wrong': wrongShop,
  'a file to import': checkedFile,
  'what can be taken along': at('/settings/export'),
  ...KEEPING,
  ...INTEGRATING,
  'a new webhook': newWebhook,
  'a new API key': newApiKey,
  'kept mail': at('/settings/mail'),
  phones: at('/simulator'),
  mail: at('/simulator/mail'),
  shop: at('/demo-shop'),
  'a piece in the shop': at('/demo-shop/pieces/alba-serving-bowl'),
  'the workshop': at('/demo-shop/it/workshop'),
  'a full basket': fullBasket,
  'an account in the shop': at('/demo-shop/account'),
  'who was set Offline while away': whoWasAway,
  'who is Online': whoIsOnline,
  ...OWN_FACTOR,
};
