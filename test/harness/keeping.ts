import type { Page } from 'playwright-core';

/** For how long what is kept is kept, and what is left of a thread once it has gone, in either language. */
export const KEEPING: Record<string, (page: Page) => Promise<unknown>> = {
  'how long things are kept': page => keepFor(page, '12'),
  'how long things are kept, with what is wrong': async page => {
    await keepFor(page, '1');
    await page.getByText(/^(Write a whole number|Scrivi un numero intero)/).waitFor();
  },
  'what goes, before it is saved': async page => {
    await keepFor(page, '12');
    await page.getByRole('button', { name: /^(Save|Salva)$/ }).click();
    await page.getByRole('dialog').waitFor();
  },
  'a thread whose words have gone': async page => {
    await page.route(MESSAGES, async route => {
      const answer = await route.fetch();
      const { data, ...rest } = await answer.json();
      await route.fulfill({ response: answer, json: { ...rest, data: data.map(gone) } });
    });
    await openTicket(page, await ticketOf(page, 'Giulia Ferrante'));
    await page
      .getByText(/^(Removed after 12 months|Rimosso dopo 12 mesi)$/)
      .first()
      .waitFor();
    await page.unroute(MESSAGES);
  },
  'the ticket of a customer who was erased': async page => {
    await openTicket(page, await erasedTicket(page));
    await page
      .getByText(/^(Erased|Eliminato)$/)
      .first()
      .waitFor();
  },
};

const MESSAGES = /\/api\/v1\/tickets\/[^/]+\/messages(\?|$)/;

/** As it is read once the shop's time for keeping it is over, a year later than the demo can be. */
const gone = (message: object) => ({ ...message, body: '', media: [], erased: true, kept_months: 12 });

async function keepFor(page: Page, months: string): Promise<void> {
  await page.goto('/settings/retention');
  await page
    .getByRole('spinbutton', { name: /^(Keep text messages for|Conserva gli SMS per)$/ })
    .fill(months);
}

async function ticketOf(page: Page, name: string) {
  const [found] = await tickets(page, `q=${encodeURIComponent(name)}`);
  return found;
}

/** Somebody is erased once, in whichever window it is looked at first. */
async function erasedTicket(page: Page) {
  const before = (await tickets(page, 'limit=100')).find(isErased);
  if (before) return before;
  const found = await ticketOf(page, 'Piotr Zalewski');
  await page.request.post(`/api/v1/profiles/${found.profile.id}/erase`);
  return found;
}

const isErased = ({ profile }: { profile: { erased_at: string | null } }) => profile.erased_at !== null;

async function tickets(page: Page, query: string) {
  return (await (await page.request.get(`/api/v1/tickets?status=any&${query}`)).json()).data;
}

async function openTicket(page: Page, { id }: { id: string }): Promise<void> {
  await page.goto(`/inbox/${id}?status=any`);
  await page.getByRole('log').waitFor();
}
