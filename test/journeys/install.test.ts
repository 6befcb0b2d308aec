import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIST } from '../../server/http/screens.ts';
import { violationsInThemes } from '../harness/axe.ts';
import { openServed, type Served } from '../harness/served.ts';

/** A profile that is kept: in a private window nothing can be installed. */
async function openKept(locale: string): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-kept-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    locale,
  });
  const close = async () => {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { context, close };
}

describe('the inbox that is served', () => {
  let served: Served;
  beforeAll(async () => {
    served = await openServed();
  });
  afterAll(() => served?.close());

  test.each([
    ['en-GB', 'en', 'My inbox'],
    ['it-IT', 'it', 'La mia posta'],
  ])('can be installed, and in %s is so in the language', async (locale, language, mine) => {
    const { context, close } = await openKept(locale);
    const page = await context.newPage();
    await page.goto(`${served.url}/sign-in`);
    await page.locator(`html[lang=${language}]`).waitFor();
    await page.evaluate('navigator.serviceWorker.ready.then(() => null)');
    const devTools = await context.newCDPSession(page);
    const { url, errors, data } = await devTools.send('Page.getAppManifest');
    expect({ url, errors }).toEqual({ url: `${served.url}/${language}.webmanifest`, errors: [] });
    const manifest = JSON.parse(data ?? '{}');
    expect(manifest).toMatchObject({ id: '/inbox', lang: language, display: 'standalone' });
    expect(manifest.shortcuts[0].name).toBe(mine);
    const { installabilityErrors } = await devTools.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
    await close();
  });

  test('every icon is as large as the manifest says, and the worker is asked for anew each time', async () => {
    const { icons } = JSON.parse(await (await fetch(`${served.url}/en.webmanifest`)).text());
    for (const { src, sizes } of icons) {
      const picture = Buffer.from(await (await fetch(served.url + src)).arrayBuffer());
      // Width and height stand in a PNG's first chunk.
      expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`, src).toBe(sizes);
    }
    const worker = await fetch(`${served.url}/worker.js`);
    expect(worker.headers.get('cache-control')).toBe('no-cache');
    const manifest = await fetch(`${served.url}/it.webmanifest`);
    expect(manifest.headers.get('content-type')).toContain('application/manifest+json');
  });
});

/**
 * Asked once of each that is in charge: the worker before it knows no answer. One that is asked on and on is never idle, and
 * another can only take its place when it is.
 */
const ANSWER_OF_WORKER = `new Promise(resolve => {
  const { serviceWorker } = navigator;
  const ask = () => serviceWorker.controller.postMessage('who');
  serviceWorker.onmessage = ({ data }) => resolve(data);
  serviceWorker.addEventListener('controllerchange', ask);
  ask();
})`;

describe('the worker', () => {
  /** A server whose build can be changed, and that can be switched off: its pages are none of the inbox's. */
  const shown = { build: 'one', worker: '' };
  let server: Server | undefined;
  let port = 0;
  let kept: Awaited<ReturnType<typeof openKept>>;
  let page: Page;

  const FILES = ['/offline.html', '/offline.js', '/theme.js', '/worker.js'];
  const TYPES: Record<string, string> = { js: 'text/javascript', html: 'text/html; charset=utf-8' };
  function answer(path: string, response: ServerResponse): void {
    const type = TYPES[path.split('.')[1] ?? 'html'] ?? '';
    response.setHeader('content-type', type);
    if (path === '/worker.js') response.end(readFileSync(DIST + path.slice(1), 'utf8') + shown.worker);
    else if (FILES.includes(path)) response.end(readFileSync(DIST + path.slice(1)));
    else response.end(`<title>build ${shown.build}</title>`);
  }
  async function start(): Promise<void> {
    const started = createServer((request, response) => answer(request.url ?? '', response));
    await new Promise<void>(resolve => started.listen(port, '127.0.0.1', resolve));
    port = (started.address() as AddressInfo).port;
    server = started;
  }
  async function stop(): Promise<void> {
    const closed = new Promise(resolve => server?.close(resolve) ?? resolve(null));
    // After it takes no more: one that came in between, with nothing to ask, would keep it for a minute.
    server?.closeAllConnections();
    await closed;
  }

  beforeAll(async () => {
    await start();
    kept = await openKept('it-IT');
    page = await kept.context.newPage();
    await page.goto(`http://127.0.0.1:${port}/inbox`);
    await page.evaluate(`navigator.serviceWorker.register('/worker.js', { updateViaCache: 'none' })`);
    await page.waitForFunction('navigator.serviceWorker.controller !== null');
  });
  afterAll(async () => {
    await kept?.close();
    await stop();
  });

  test('brings a new build with one reload, and itself with it', async () => {
    await page.reload();
    expect(await page.title()).toBe('build one');
    shown.build = 'two';
    shown.worker = `\naddEventListener('message', ({ source }) => source.postMessage('two'))`;
    await page.reload();
    expect(await page.title()).toBe('build two');
    expect(await page.evaluate(ANSWER_OF_WORKER)).toBe('two');
  });

  test('keeps three files, and nothing of the inbox or its API', async () => {
    await page.evaluate(`fetch('/api/v1/session')`);
    const paths = await page.evaluate<string[]>(
      `caches.keys().then(names => Promise.all(names.map(name => caches.open(name).then(one => one.keys())))).then(all => all.flat().map(({ url }) => new URL(url).pathname))`,
    );
    expect(paths.toSorted()).toEqual(['/offline.html', '/offline.js', '/theme.js']);
  });

  test('says that there is no connection in the reader’s language, and goes on once there is one', async () => {
    await stop();
    await page.reload();
    await page.getByRole('heading', { name: 'Nessuna connessione' }).waitFor();
    expect(await page.getByRole('heading').count()).toBe(1);
    expect(await page.evaluate(`fetch('/api/v1/session').catch(() => 'refused')`)).toBe('refused');
    expect(await violationsInThemes(page)).toEqual([]);
    shown.build = 'three';
    await start();
    await page.evaluate(`dispatchEvent(new Event('online'))`);
    await page.waitForFunction(`document.title === 'build three'`);
  });
});
