import { createServer } from 'node:http';
import { klaviyo } from '../../../server/klaviyo/client.ts';
import type { Klaviyo as OurKlaviyo } from '../../../server/klaviyo/klaviyo.ts';
import { close, listen } from '../loopback.ts';
import { CAMPAIGN, EVENT, FLOW, METRIC, PROFILE } from './recorded.ts';

/** A Klaviyo on this machine with one of each, for whoever asks with any key. */
export type FakeKlaviyo = { ours: OurKlaviyo; close(): Promise<void> };

const LISTS: Record<string, { data: object[]; included?: object[] }> = {
  '/api/profiles': { data: [PROFILE] },
  '/api/metrics': { data: [METRIC] },
  '/api/campaigns': { data: [CAMPAIGN] },
  '/api/flows': { data: [FLOW] },
  '/api/events': { data: [EVENT], included: [METRIC, PROFILE] },
};

export async function startFakeKlaviyo(): Promise<FakeKlaviyo> {
  const server = createServer(({ url = '' }, response) => {
    const list = LISTS[url.split('?')[0] ?? ''];
    const body = { ...list, links: { self: url, next: null } };
    response
      .writeHead(list ? 200 : 404, { 'content-type': 'application/vnd.api+json' })
      .end(JSON.stringify(body));
  });
  const apiBase = await listen(server);
  return { ours: klaviyo({ apiBase, timeoutMs: 5000 }), close: () => close(server) };
}
