import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser, openWindow, type Window } from '../harness/browser.ts';
import { busy } from '../harness/pictures.ts';
import { openServed, type Served } from '../harness/served.ts';

/** What is told to a page, as it comes. */
type Told = { shares: number[]; answer?: Record<string, unknown>; error?: Record<string, unknown> };

/** `uploadMedia` of the contract, which is a page's and not this program's. */
type Upload = (
  file: Blob,
  uploading: { onProgress(share: number): void; signal: AbortSignal },
) => Promise<Record<string, unknown>>;

let served: Served;
let browser: Browser;
let window: Window;
beforeAll(async () => {
  served = await openServed();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
beforeEach(async () => {
  window = await openWindow(browser, `${served.url}/api/openapi.json`);
  // The contract as a page has it: without its types.
  await window.page.route('**/contract/*.ts', async route => {
    const source = await readFile(
      new URL(`../..${new URL(route.request().url()).pathname}`, import.meta.url),
    );
    const body = stripTypeScriptTypes(source.toString());
    await route.fulfill({ contentType: 'text/javascript', body });
  });
  const content = "import { uploadMedia } from '/contract/upload.ts'; globalThis.uploadMedia = uploadMedia;";
  await window.page.addScriptTag({ type: 'module', content });
  await window.page.waitForFunction('globalThis.uploadMedia');
});

async function signedIn(page: Page): Promise<void> {
  const { headers } = await served.as('support');
  const [name = '', value = ''] = headers.cookie?.split('=') ?? [];
  await page.context().addCookies([{ name, value, url: served.url }]);
}

/** Uploads these bytes from the page; at `abortAt` of the way it changes its mind. */
function uploads(page: Page, bytes: Buffer, abortAt = Number.POSITIVE_INFINITY): Promise<Told> {
  return page.evaluate(
    async ({ base64, at }) => {
      const told: Told = { shares: [] };
      const { uploadMedia } = globalThis as unknown as { uploadMedia: Upload };
      const file = await (await fetch(`data:image/png;base64,${base64}`)).blob();
      const stopping = new AbortController();
      const onProgress = (share: number) => {
        told.shares.push(share);
        if (share >= at) stopping.abort();
      };
      await uploadMedia(file, { onProgress, signal: stopping.signal }).then(
        answer => Object.assign(told, { answer }),
        (error: Error) =>
          Object.assign(told, { error: { ...error, name: error.name, message: error.message } }),
      );
      return told;
    },
    { base64: bytes.toString('base64'), at: abortAt },
  );
}

test('REPLY-4: a page tells how much of a picture has left, and gets what has become of it', async () => {
  await signedIn(window.page);
  const { shares, answer } = await uploads(window.page, await busy('png', 1200, 1200));
  expect(answer).toMatchObject({
    content_type: 'image/jpeg',
    width: 1200,
    url: expect.stringContaining('media'),
  });
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

test('REPLY-4: a page hears why a file is none to send', async () => {
  await signedIn(window.page);
  const { error } = await uploads(window.page, Buffer.from('no picture'));
  const errors = [{ pointer: '/file', code: 'media_not_an_image' }];
  expect(error).toMatchObject({ status: 422, code: 'media_not_an_image', errors });
});

test('REPLY-4: a page hears of a file too large, though it has not all left', async () => {
  await signedIn(window.page);
  const { error } = await uploads(window.page, Buffer.alloc(20_000_000));
  expect(error).toMatchObject({ status: 422, code: 'media_too_large' });
});

test('REPLY-4: a page can change its mind while a picture leaves', async () => {
  await signedIn(window.page);
  const { error, answer } = await uploads(window.page, await busy('png', 1200, 1200), 0);
  expect(answer).toBeUndefined();
  expect(error).toMatchObject({ name: 'AbortError' });
});

test('REPLY-4: a page hears that nobody is signed in, or that nobody is there', async () => {
  expect((await uploads(window.page, Buffer.from('x'))).error).toMatchObject({ code: 'not_signed_in' });
  await window.page.route('**/api/v1/media', route => route.abort());
  expect((await uploads(window.page, Buffer.from('x'))).error).toMatchObject({ name: 'Error' });
});
