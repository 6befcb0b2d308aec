import type { IncomingHttpHeaders } from 'node:http';
import { isbot } from 'isbot';

type Asking = { method: string; headers: IncomingHttpHeaders };

/** What browsers say when nobody has clicked yet, and they only fetch ahead. */
const AHEAD = ['purpose', 'sec-purpose', 'x-purpose', 'x-moz'] as const;
const ONLY_LOOKING = /prefetch|prerender|preview/i;

/**
 * Whether a short link is followed by a person. Telephones and mail programs look at a link before anybody clicks,
 * to draw a preview of it; scanners do, to see whether it is safe.
 */
export function clickedByPerson({ method, headers }: Asking): boolean {
  if (method !== 'GET') return false;
  if (AHEAD.some(name => ONLY_LOOKING.test(String(headers[name] ?? '')))) return false;
  const agent = headers['user-agent'] ?? '';
  return agent.trim() !== '' && !isbot(agent);
}
