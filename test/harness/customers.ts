import type { Page } from 'playwright-core';

/** What is known of a customer, beside the thread and on their own page, in either language. */
export const CUSTOMERS: Record<string, (page: Page) => Promise<unknown>> = {
  'an event of the shop’s own, and an order': async page => {
    await openPane(page);
    await line(page, 'Viewed Product').getByRole('button').click();
    await page.getByRole('term').first().waitFor();
    await order(page).getByRole('button').click();
  },
  'the metrics of a customer': async page => {
    await openPane(page);
    await page.getByRole('button', { name: /^(Show|Mostra): / }).click();
    await page.getByRole('menuitemradio').nth(3).waitFor();
  },
  'a customer’s own page': openPage,
  'an e-mail that is another customer’s': takenEmail,
  'two customers to join': async page => {
    await takenEmail(page);
    await page.getByRole('button', { name: /^(Join these two|Unisci questi due)$/ }).click();
    await page
      .getByRole('dialog')
      .getByText(/^(This cannot be undone|Non si può annullare)/)
      .waitFor();
  },
  'a phone that cannot exist': async page => {
    await openPage(page);
    await page.getByRole('button', { name: /^(Add a phone|Aggiungi un numero)$/ }).click();
    await page.getByRole('textbox', { name: /^(Add a phone|Aggiungi un numero)$/ }).fill('12');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
  },
  'a phone to take away': async page => {
    await openPage(page);
    await page
      .getByRole('button', { name: /^(Remove|Togli) \+/ })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
  },
  'a customer to erase': async page => {
    await openPage(page);
    await page.getByRole('button', { name: /^(Erase|Elimina)…$/ }).click();
    await page.getByRole('dialog').getByRole('textbox').waitFor();
  },
};

async function takenEmail(page: Page): Promise<void> {
  await openPage(page);
  await page.getByRole('button', { name: /^(Edit the e-mail|Modifica l’e-mail)$/ }).click();
  await page.getByRole('textbox', { name: 'E-mail' }).fill('hanne@brook.example');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByRole('link').waitFor();
}

const WHO = 'Giulia Ferrante';
const part = (page: Page, name: RegExp) => page.getByRole('region', { name });
const line = (page: Page, metric: string) =>
  part(page, /^(Activity|Attività)$/)
    .getByRole('listitem')
    .filter({ hasText: metric })
    .first();
const order = (page: Page) =>
  part(page, /^(Orders|Ordini)$/)
    .getByRole('listitem')
    .filter({ hasText: 'M-2188' });

/** On a phone it is behind the customer's name. The activity is of all that there is of her. */
async function openPane(page: Page): Promise<void> {
  await page.goto(`/inbox?status=any&q=${encodeURIComponent(WHO)}`);
  await page
    .getByRole('list', { name: /^Ticket/ })
    .getByRole('link', { name: WHO })
    .first()
    .click();
  await page.getByRole('log').waitFor();
  const name = page.getByRole('heading').getByRole('button', { name: WHO });
  if (await name.isVisible()) await name.click();
  await order(page).waitFor();
  const older = page.getByRole('button', { name: /^(Show older|Mostra precedenti)$/ });
  await older.first().click();
  await line(page, 'Viewed Product').waitFor();
}

async function openPage(page: Page): Promise<void> {
  const answer = await page.request.get(`/api/v1/tickets?status=any&q=${encodeURIComponent(WHO)}`);
  const { data } = await answer.json();
  await page.goto(`/profiles/${data[0].profile.id}`);
  await order(page).waitFor();
  await part(page, /^(Activity|Attività)$/)
    .getByRole('listitem')
    .first()
    .waitFor();
}
