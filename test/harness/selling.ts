import type { Page } from 'playwright-core';

/** What a text has sold, under it, beside it and in the reports, in either language. */
export const SELLING: Record<string, (page: Page) => Promise<unknown>> = {
  'a text that led to an order': async page => {
    await sold(page);
    await openTicket(page);
    await page
      .getByRole('log')
      .getByRole('button', { name: new RegExp(NUMBER) })
      .waitFor();
  },
  'an order after a text, and one in two parcels': async page => {
    await sold(page);
    await openTicket(page);
    const name = page.getByRole('heading').getByRole('button', { name: WHO });
    if (await name.isVisible()) await name.click();
    const orders = page.getByRole('region', { name: /^(Orders|Ordini)$/ });
    await orders.getByRole('button', { name: /^M-2318/ }).click();
    await orders.getByText('8841207').waitFor();
  },
  'what texts have brought': async page => {
    await sold(page);
    await page.goto('/reports');
    await revenue(page)
      .getByRole('link', { name: /^(Of|Da) \d/ })
      .first()
      .waitFor();
    await revenue(page).evaluate('element => element.scrollIntoView()');
  },
  'what texts have brought, day by day in a table': async page => {
    await sold(page);
    await page.goto('/reports');
    await revenue(page)
      .getByRole('button', { name: /^(Show table|Mostra la tabella)$/ })
      .click();
    await revenue(page)
      .getByRole('columnheader', { name: /^(Day|Giorno)$/ })
      .waitFor();
  },
  'the orders behind the revenue': async page => {
    await sold(page);
    await page.goto('/reports/orders');
    await page.getByRole('link', { name: NUMBER }).waitFor();
  },
};

const WHO = 'Tobias Renn';
const NUMBER = 'M-2360';
const LINK = 'https://morlane.example/collections/autumn/alba-bowl-large?utm_source=text&utm_campaign=autumn';
/** Whoever follows a link without a browser is not counted. */
const PERSON = { 'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1' };

const revenue = (page: Page) => page.getByRole('region', { name: /^(Revenue from texts|Ricavi dagli SMS)$/ });

/** Once for all that look at it: he is sent a link, follows it, and buys in two currencies. */
async function sold(page: Page): Promise<void> {
  const tickets = await page.request.get(`/api/v1/tickets?status=any&q=${encodeURIComponent(WHO)}`);
  const { id: ticketId, profile } = (await tickets.json()).data[0];
  const sales = await page.request.get(`/api/v1/sales?ticket_id=${ticketId}`);
  if ((await sales.json()).data.length > 0) return;
  const data = { body: `The large ones are back, Tobias: ${LINK}` };
  const message = await (await page.request.post(`/api/v1/tickets/${ticketId}/messages`, { data })).json();
  const [url] = /https?:\S+/.exec(message.body) ?? [''];
  await page.request.get(url, { headers: PERSON, maxRedirects: 0 });
  const order = { profile: { id: profile.id }, placed_at: new Date().toISOString(), payment_status: 'paid' };
  const items = [{ title: 'Alba serving bowl', variant: 'Chalk, large', quantity: 1, unit_price: 8600 }];
  const orders = [
    { ...order, id: NUMBER, number: NUMBER, currency: 'EUR', total: 8600, items },
    { ...order, id: 'M-2361', number: 'M-2361', currency: 'JPY', total: 8600, items },
  ];
  await page.request.post('/api/v1/orders', { data: { orders } });
}

async function openTicket(page: Page): Promise<void> {
  await page.goto(`/inbox?status=any&q=${encodeURIComponent(WHO)}`);
  await page
    .getByRole('list', { name: /^Ticket/ })
    .getByRole('link', { name: WHO })
    .first()
    .click();
  await page.getByRole('log').waitFor();
}
