import type { Page } from 'playwright-core';
import { Upload } from '../../contract/mediaRoutes.ts';
import { type Client, refusalIn } from './client.ts';

/** As a page's file field sends it, under whatever name and type. */
export function formWith(bytes: Uint8Array, { field = 'file', type = 'image/png' } = {}): FormData {
  const form = new FormData();
  form.append(field, new Blob([new Uint8Array(bytes)], { type }), 'picture');
  return form;
}

/** Throws `Refused` for a problem. */
export async function upload(client: Client, bytes: Uint8Array): Promise<Upload> {
  const answer = await client.send('/api/v1/media', { method: 'POST', body: formWith(bytes) });
  if (answer.status !== 201) throw await refusalIn(answer);
  return Upload.strict().parse(await answer.json());
}

type Chosen = { name: string; mimeType: string; buffer: Buffer };

/** Chooses a picture for the reply that is being written in the inbox, and waits until the server has kept it. */
export async function addPicture(page: Page, file: Chosen): Promise<void> {
  // Before it is on its way there is no bar either.
  const kept = page.waitForResponse('**/api/v1/media');
  await page.locator('input[type=file]').setInputFiles(file);
  await kept;
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
}
