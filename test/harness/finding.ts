import type { Page } from 'playwright-core';

/** What is looked for, and what waits in the views, reached as an agent does, in either language. */
export const FINDING: Record<string, (page: Page) => Promise<unknown>> = {
  'what a search has found': page => searchFor(page, 'linen apron'),
  'a message that was looked for': async page => {
    await searchFor(page, 'linen apron');
    await tickets(page).getByRole('link').first().click();
    await page.getByRole('log').locator('mark').first().waitFor();
  },
  'nothing that is found': async page => {
    await page.goto('/inbox?q=porcelain%20elephant');
    await page.getByRole('button', { name: /^(Search closed|Cerca anche)/ }).waitFor();
  },
  'what waits in the views': async page => {
    await page.goto('/inbox');
    await page.getByRole('button', { name: /^(View|Vista)/ }).click();
    await page.getByRole('menuitemradio', { name: /[0-9]/ }).first().waitFor();
  },
};

const tickets = (page: Page) => page.getByRole('list', { name: /^Ticket/ });

async function searchFor(page: Page, words: string): Promise<void> {
  await page.goto(`/inbox?status=any&q=${encodeURIComponent(words)}`);
  await tickets(page).locator('mark').first().waitFor();
}
