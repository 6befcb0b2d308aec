import type { Page } from 'playwright-core';

const FILE = `phone,name,SMS marketing,size
+39 347 555 0177,Ida Riva,yes,M
+39 347 555 0178,Zoë Blum,no,L
12,Nobody,yes,S
`;

/** A file of customers that has been checked, and one line of which would be refused. */
export async function checkedFile(page: Page): Promise<void> {
  await page.goto('/settings/imports');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'customers.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
  await page.getByRole('button', { name: /^(Check|Controlla)$/ }).click();
  await page
    .getByText(/^(Checked|Controllato);/)
    .first()
    .waitFor();
}
