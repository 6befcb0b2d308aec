import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a site answers under a path: HTML, with headers of its own. */
export type SitePage = { html: string; headers?: Record<string, string> };

/** Somebody's site, on an origin of its own. What it has no page for is not there. */
export type Site = { url: string; close(): Promise<void> };

export async function openSite(pages: Record<string, SitePage>): Promise<Site> {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://site').pathname];
    if (!page) response.writeHead(404).end();
    else
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
