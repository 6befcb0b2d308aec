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
  'a tag to create': async page => {
    await openTicket(page, 'Hanne Brook');
    const change = page.getByRole('button', { name: either('Change tags', 'Cambia etichette') });
    if (!(await change.isVisible()))
      await page.getByRole('heading').getByRole('button', { name: 'Hanne Brook' }).click();
    await change.click();
    await page.getByRole('combobox', { name: either('Find or', 'Trova o') }).fill('Glaze');
    await page.getByRole('radio').first().waitFor();
  },
  'chosen rows': choosing,
  'the colleagues to give them to': async page => {
    await choosing(page);
    await page
      .getByRole('button', { name: either('Assign$', 'Assegna$') })
      .last()
      .click();
    await page.getByRole('menuitem').nth(2).waitFor();
  },
  'the menu of a row': async page => {
    await page.goto('/inbox?status=any&q=Tobias');
    const row = page.getByRole('listitem').filter({ hasText: 'Tobias Renn' });
    await row.hover();
    const menu = row.getByRole('button', { name: either('Actions for', 'Azioni per') });
    if (await menu.isVisible()) await menu.click();
    else return;
    await page.getByRole('menuitem').first().click();
    await page.getByRole('menuitem', { name: 'Sofia Lanteri' }).waitFor();
  },
  'a tag in edit': async page => {
    await page.goto('/settings/tags');
    await page
      .getByRole('button', { name: either('Edit', 'Modifica') })
      .first()
      .click();
    await page.getByRole('form').waitFor();
  },
};

const either = (english: string, italian: string) => new RegExp(`^(${english}|${italian})`);
const noteBox = (page: Page) =>
  page.getByRole('textbox', { name: either('Note for the team', 'Nota per il team') });

async function choosing(page: Page): Promise<void> {
  await page.goto('/inbox');
  const boxes = page.getByRole('list', { name: /^Ticket/ }).getByRole('checkbox');
  for (const at of [0, 1, 2, 3]) {
    await boxes.nth(at).focus();
    await page.keyboard.press('Space');
  }
  await page
    .getByRole('status')
    .filter({ hasText: either('4 selected', '4 selezionati') })
    .waitFor();
}

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
  const notes = page.getByRole('article', { name: either('Note', 'Nota') });
  if ((await notes.count()) > 0) return;
  await noteBox(page).fill('She rang this morning: the mug is there, and all is well.');
  await page.getByRole('button', { name: either('Add note', 'Aggiungi nota') }).click();
  // It can be changed once the server has it.
  await notes.last().getByRole('button').waitFor();
}
