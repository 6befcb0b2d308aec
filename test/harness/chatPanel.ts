import type { Locator, Page } from 'playwright-core';

/** The chat on a shop's page, by what it is called there. */
export const bubble = (page: Page) => page.getByRole('button', { name: 'Chat', exact: true });
export const field = (page: Page) => page.getByRole('textbox', { name: 'Message', exact: true });
export const log = (page: Page) => page.getByRole('log', { name: 'Messages' });

/** To be run in a page: the first of these in the chat. */
export const inChat = (selector: string) =>
  `document.querySelector('parley-chat').shadowRoot.querySelector('${selector}')`;

export async function openChat(page: Page): Promise<void> {
  await bubble(page).click();
  await field(page).waitFor();
}

export async function say(page: Page, body: string): Promise<void> {
  await field(page).fill(body);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}

/** All of one side that the log shows, oldest first. */
export function said(page: Page, by: 'visitor' | 'shop'): Promise<string[]> {
  return bubblesOf(page, by).allTextContents();
}

function bubblesOf(page: Page, by: 'visitor' | 'shop'): Locator {
  return log(page).locator(`.said.${by}`);
}

/** Waits until the last of what the visitor wrote has come to the server. */
export async function sent(page: Page): Promise<void> {
  await log(page)
    .getByText(/· (Sent|Seen)$/)
    .waitFor();
  await log(page).getByText('Sending', { exact: true }).waitFor({ state: 'detached' });
}
