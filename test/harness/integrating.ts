import type { Page } from 'playwright-core';
import type { KlaviyoSource } from '../../contract/klaviyoRoutes.ts';
import { checkedFile } from './importing.ts';

/** What comes in from elsewhere and goes out again, where it goes well and where not, in either language. */
export const INTEGRATING: Record<string, (page: Page) => Promise<unknown>> = {
  'a Klaviyo account that is pulled from': page => klaviyoIs(page, PULLED),
  'a Klaviyo account whose key lacks something': page =>
    klaviyoIs(page, { ...PULLED, state: 'trouble', trouble: { code: 'scope', scope: 'events:read' } }),
  'a Klaviyo account that nothing is pulled from for now': page =>
    klaviyoIs(page, { ...PULLED, state: 'stopped', is_first: false, round_ended_at: '2026-11-02T08:30:00Z' }),
  'a file that was taken in but for a line': takenIn,
  'a file to undo': toUndo,
  'a file that was undone': async page => {
    await toUndo(page);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^(Undo|Annulla)/ })
      .click();
    await page
      .getByText(/^(Undone|Annullata)$/)
      .first()
      .waitFor();
  },
  'days that no export can be of': async page => {
    await page.goto('/settings/export');
    await page.getByLabel(/^(From|Dal)/).fill('2026-11-20');
    await page.getByLabel(/^(To|Al)/).fill('2026-11-10');
    await page.getByText(/^(The last day is before|L’ultimo giorno viene prima)/).waitFor();
  },
};

const PULLED: KlaviyoSource = {
  ...{ state: 'pulling', step: 'events', is_first: true, trouble: null },
  ...{ connected_at: '2026-11-01T09:00:00Z', round_ended_at: null, next_at: null },
  counts: { profiles: 18_240, consents: 20_911, metrics: 34, campaigns: 112, flows: 9, events: 96_500 },
  left_out: 2,
  left_out_last: [
    { step: 'profiles', id: '01GDDKASAP8TKDDA2GRZDSVP4H', reason: 'names_nobody' },
    { step: 'events', id: '3vRkKdGLm9y', reason: 'properties_too_large' },
  ],
};

/** There is no Klaviyo here: this is what the server says of one. */
async function klaviyoIs(page: Page, json: KlaviyoSource): Promise<void> {
  await page.route('**/api/v1/klaviyo', route => route.fulfill({ json }));
  await page.goto('/settings/integrations');
  await page.locator('summary', { hasText: '2 ' }).click();
}

const IMPORT = /^(Import|Importa)$/;
const UNDO = /^(Undo|Annulla)/;

/** What another scene has left is gone on with: an import takes its time. */
async function takenIn(page: Page): Promise<void> {
  await page.goto('/settings/imports');
  const none = page.getByText(/^(Nothing has been imported|Non è ancora stato importato nulla)/);
  await page.locator('main li').or(none).first().waitFor();
  if ((await page.getByRole('button', { name: UNDO }).count()) > 0) return;
  if ((await page.getByRole('button', { name: IMPORT }).count()) === 0) await checkedFile(page);
  await page.getByRole('button', { name: IMPORT }).first().click();
  await page
    .getByText(/^(Taken in|Importato)$/)
    .first()
    .waitFor();
}

async function toUndo(page: Page): Promise<void> {
  await takenIn(page);
  await page.getByRole('button', { name: UNDO }).first().click();
  await page.getByRole('dialog').waitFor();
}
