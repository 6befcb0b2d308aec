import './pushed.ts';
import { worker } from './workerScope.ts';

/** What is kept for when there is no connection: nothing of the inbox, whose files browsers keep by their names. */
const OFFLINE_PAGE = '/offline.html';
const KEPT = [OFFLINE_PAGE, '/offline.js', '/theme.js'];

/** Another one with every change of those files: by it a browser sees that there is a new worker. */
declare const __OFFLINE__: string;
const CACHE = `parley-${__OFFLINE__}`;

/** The inbox's own pages. The simulator, short links and the chat on a page of its own are nothing to it. */
const PAGES = /^\/(?:$|(?:inbox|profiles|reports|settings|sign-in)(?:\/|$))/;

/** What comes from the network always does: an old app never meets a new server, and no answer of the API is kept. */
worker.addEventListener('fetch', event => {
  const { pathname } = new URL(event.request.url);
  if (event.request.mode === 'navigate' && PAGES.test(pathname)) {
    event.respondWith(fetch(event.request).catch(() => keptAs(OFFLINE_PAGE)));
  } else if (KEPT.includes(pathname)) {
    event.respondWith(fetch(event.request).catch(() => keptAs(pathname)));
  }
});

async function keptAs(path: string): Promise<Response> {
  return (await caches.match(path)) ?? Response.error();
}

worker.addEventListener('install', event => event.waitUntil(keep()));
worker.addEventListener('activate', event => event.waitUntil(takeOver()));

/** Asked of the server and of no cache. Nobody waits for the tabs that still have the worker before. */
async function keep() {
  const cache = await caches.open(CACHE);
  await cache.addAll(KEPT.map(path => new Request(path, { cache: 'reload' })));
  await worker.skipWaiting();
}

async function takeOver() {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name !== CACHE).map(name => caches.delete(name)));
  await worker.clients.claim();
}
