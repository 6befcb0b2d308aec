import type { Locator, Page } from 'playwright-core';
import type { Parley } from './parley.ts';

/** What a new inbox has to set up, in either language. */
export const firstSteps = (page: Page): Locator =>
  page.getByRole('region', { name: /^(Set up your inbox|Prepara la tua posta)$/ });

/** Signs in where nobody has written yet: these steps are all there is. */
export async function openFirstSteps(page: Page, owner: Parley['owner']): Promise<void> {
  await page.goto('/');
  await page.getByLabel('E-mail').fill(owner.email);
  await page.getByLabel('Password').fill(owner.password);
  await page.getByRole('button', { name: /^(Sign in|Accedi)$/ }).click();
  await firstSteps(page).getByRole('listitem').first().waitFor();
}
