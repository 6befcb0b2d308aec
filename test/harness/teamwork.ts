import type { Page } from 'playwright-core';

/** What the team does among itself, reached as an agent does, in either language. */
export const TEAMWORK: Record<string, (page: Page) => Promise<unknown>> = {
  'a note among messages': noting,
  'a colleague to name in a note': async page => {
    await noting(page);
    await noteBox(page).fill('');
    await noteBox(page).pressSequentially('No more texts to her, she wants mail. @');
    await page.getByRole('option').first().waitFor();
  },
};

const either = (english: string, italian: string) => new RegExp(`^(${english}|${italian})`);
const noteBox = (page: Page) =>
  page.getByRole('textbox', { name: either('Note for the team', 'Nota per il team') });

async function openTicket(page: Page, name: string): Promise<void> {
  await page.goto(`/inbox?status=any&q=${encodeURIComponent(name)}`);
  await page
    .getByRole('list', { name: /^Ticket/ })
    .getByRole('link', { name })
    .first()
    .click();
  await page.getByRole('log').waitFor();
}

/** On the thread of a customer who cannot be texted. */
async function noting(page: Page): Promise<void> {
  await openTicket(page, 'Mara Lindqvist');
  await page.getByRole('tab', { name: either('Note', 'Nota') }).click();
  if ((await page.getByRole('article').count()) > 0) return;
  await noteBox(page).fill('She rang this morning: the mug is there, and all is well.');
  await page.getByRole('button', { name: either('Add note', 'Aggiungi nota') }).click();
  await page.getByRole('article').last().waitFor();
}
