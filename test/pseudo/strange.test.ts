import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../harness/browser.ts';
import { listenTo, type Told } from './data.ts';
import { strangeIn } from './strange.ts';

const ORIGIN = 'https://page.example';
const SAID = /^(?:Sent to .+)$/;

let browser: Browser;
let page: Page;
let told: Told;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 390, height: 600 }, locale: 'en-GB' });
  told = await listenTo(page);
  await page.route(`${ORIGIN}/**`, route =>
    route.request().url().endsWith('/name')
      ? route.fulfill({ json: { name: 'Mara Lindqvist' } })
      : route.fulfill({ contentType: 'text/html', body: '<p>' }),
  );
});
afterAll(() => browser?.close());

const show = (body: string) => page.setContent(`<style>body { font: 16px monospace }</style>${body}`);

async function strangeOf(body: string): Promise<string[]> {
  await show(body);
  return strangeIn(page, told, SAID);
}

test.each([
  ['a text', '<p>Blocked since May</p>', 'Blocked since May'],
  ['a name for ears', '<button aria-label="Close">×</button>', 'Close'],
  ['a title', '<p title="Read by all">⟦á⟧</p>', 'Read by all'],
  ['a placeholder', '<input placeholder="Search">', 'Search'],
  ['what is glued to a message', '<p>⟦Řéááđ <b>3⟧</b> by somebody</p>', 'by somebody'],
  [
    'what was said in passing by no catalog',
    '<div role="status" class="fixed"><p>Gone now</p></div>',
    'Gone now',
  ],
])('LANG-1: %s that is hard-coded is found', async (_what, body, found) => {
  expect(await strangeOf(body)).toEqual([`in no catalog: ${found}`]);
});

test.each([
  ['a button', '<button style="width: 60px; overflow: hidden">⟦Šñóóóžé⟧</button>'],
  ['what is around it', '<div style="width: 60px; overflow: hidden"><b>⟦Šñóóóžé⟧</b></div>'],
  ['a button that lets it out', '<button style="width: 30px; padding: 0">⟦Šñóóóžé⟧</button>'],
  [
    'an ellipsis, for nothing has it whole',
    '<p style="width: 60px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap">⟦Šñóóóžé⟧</p>',
  ],
])('LANG-1: a word that is cut is found, by %s', async (_what, body) => {
  expect(await strangeOf(body)).toEqual([expect.stringMatching(/^cut: .*⟦Šñóóóžé⟧$/)]);
});

test('LANG-1: a page that can be scrolled sideways is found', async () => {
  expect(await strangeOf('<div style="width: 900px">⟦á⟧</div>')).toEqual([
    expect.stringMatching(/^cut: the page, by ⟦á⟧/),
  ]);
});

test('LANG-1: what the server told, a catalog said, a browser names or nobody sees is nothing strange', async () => {
  await page.goto(`${ORIGIN}/`);
  await page.evaluate(`fetch('${ORIGIN}/name').then(answer => answer.json())`);
  const body = [
    '<p>Mara Lindqvist</p><p>12 March 2026</p><p>Switzerland</p><p>⟦Řéááđ⟧</p><p hidden>Nothing</p>',
    '<div role="status" class="fixed"><p>Sent to Mara</p></div>',
    '<p style="width: 60px; overflow: auto; white-space: nowrap">⟦Šñóóóžé⟧</p>',
  ];
  expect(await strangeOf(body.join(''))).toEqual([]);
});
