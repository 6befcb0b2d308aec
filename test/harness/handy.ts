import type { Page } from 'playwright-core';

/** What a hand reaches from wherever it is, in either language. */
export const HANDY: Record<string, (page: Page) => Promise<unknown>> = {
  'the palette over a ticket': async page => {
    await page.goto('/inbox?status=any&q=Tobias');
    await page
      .getByRole('list', { name: /^Ticket/ })
      .getByRole('link', { name: 'Tobias Renn' })
      .first()
      .click();
    await page.getByRole('log').waitFor();
    await openPalette(page);
  },
  'what the palette has found': async page => {
    await page.goto('/inbox');
    await page.getByRole('list', { name: /^Ticket/ }).waitFor();
    await openPalette(page);
    await field(page).fill('ma');
    await page.getByRole('option', { name: /Mara Lindqvist/ }).waitFor();
  },
};

const field = (page: Page) => page.getByRole('combobox', { name: /^(Find a ticket|Trova un ticket)/ });

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await field(page).waitFor();
}
