import type { Browser, Response } from 'playwright-core';
import { readDocument } from './apiDocument.ts';
import { type Description, describe } from './described.ts';

/**
 * DATA-3: whatever a journey's pages are answered under /api, the chat's on a shop's page too, is held against the
 * document that the same server gives. What it does not describe fails the file of the journey at its end.
 */
export function holdToDocument(browser: Browser): void {
  browser.on('context', context => context.on('response', response => watch(response)));
}

const faults = new Set<string>();
const looking = new Set<Promise<void>>();

/** One for all servers of a file, which are the same product. */
let described: Promise<Description> | null = null;

function watch(response: Response): void {
  const { origin, pathname } = new URL(response.url());
  if (!pathname.startsWith('/api/') || BESIDE.test(pathname)) return;
  const look = lookAt(response, origin, pathname).catch(ignoreGone);
  looking.add(look);
  void look.finally(() => looking.delete(look));
}

/** The document itself and its page, and what the closing page of a chat posts as it can. */
const BESIDE = /^\/api\/(openapi\.json|docs|v1\/chat\/leave)/;

async function lookAt(response: Response, origin: string, path: string): Promise<void> {
  const status = response.status();
  const method = response.request().method();
  // What a journey has made up in the server's place is none of its answers.
  if (status === 304 || !(await response.serverAddr())) return;
  const type = (await response.headerValue('content-type')) ?? '';
  // What a browser has already it shows as a 200, with the headers of the 304 that it was answered with.
  if (!type && (await response.headerValue('etag'))) return;
  const { faultIn } = await documentAt(origin);
  const body = type.includes('json') ? await response.body() : Buffer.alloc(0);
  const fault = faultIn({ method, path }, { status, type, body });
  if (fault) faults.add(`${method} ${path}: ${fault}`);
}

async function documentAt(origin: string): Promise<Description> {
  described ??= readDocument(origin).then(describe);
  return described.catch(error => {
    described = null;
    throw error;
  });
}

/** A page that has gone on takes what it was answered with it, and a server that is stopped gives no document. */
function ignoreGone(): void {}

/** For the end of a file: throws if a page was answered what the document does not say. */
export async function expectDescribed(): Promise<void> {
  await Promise.all(looking);
  if (faults.size > 0)
    throw new Error(`The document of the API does not describe:\n${[...faults].join('\n')}`);
}
