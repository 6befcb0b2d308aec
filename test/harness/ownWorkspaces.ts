import type { Page } from 'playwright-core';

/** Going from one workspace to another, reached as an agent does, in either language. */
export const OWN_WORKSPACES: Record<string, (page: Page) => Promise<unknown>> = {
  'the workspaces to go to': async page => {
    await page.goto('/inbox');
    await beginAnother(page);
    await page.getByRole('button', { name: /: (your menu|il tuo menu)$|^(You|Tu)$/ }).click();
    await page.getByRole('menuitemradio', { name: POSTINO }).waitFor();
  },
  'a new workspace': async page => {
    await page.goto('/new-workspace');
    await page.getByRole('textbox', { name: /^(Name|Nome)$/ }).fill(POSTINO);
  },
  'no workspace any more': async page => {
    await page.goto('/no-workspace');
    await page.getByRole('heading', { level: 1 }).waitFor();
  },
};

const POSTINO = 'Postino';

/** Once, however often it is looked at. */
async function beginAnother({ request }: Page): Promise<void> {
  const { data } = await (await request.get('/api/v1/me/workspaces')).json();
  if (data.length > 1) return;
  const words = { name: POSTINO, organization_prefix: POSTINO, time_zone: 'Europe/Rome' };
  await request.post('/api/v1/workspaces', { data: words });
}
