import { z } from 'zod';
import { type Answered, ask } from '../channels/sms/http/ask.ts';
import type { PullRefused } from '../domain/klaviyo/state.ts';
import type { Klaviyo, KlaviyoAnswer, KlaviyoPage } from './klaviyo.ts';

const API = 'https://a.klaviyo.com';

/** The shapes that are read here, those of the official client 23.0.0. */
const REVISION = '2026-07-15';

/** Klaviyo's windows are of a minute. */
const A_WINDOW_MS = 60_000;

/** `apiBase` is for what is compatible, as another Parley's `/klaviyo` is, or for a double. */
export function klaviyo({
  apiBase = API,
  timeoutMs,
}: {
  apiBase?: string | undefined;
  timeoutMs: number;
}): Klaviyo {
  return {
    page: async (key, { path, query }, cursor) => {
      const search = new URLSearchParams({ ...query, ...(cursor !== null && { 'page[cursor]': cursor }) });
      const headers = { authorization: `Klaviyo-API-Key ${key}`, revision: REVISION, accept: JSON_API };
      const answer = await ask(`${apiBase}/api${path}?${search}`, { method: 'GET', headers }, timeoutMs);
      if (answer.kind !== 'answered') return refused({ why: 'unreachable' });
      return answer.status === 200 ? answered(answer.json) : refused(whyNot(answer, cursor));
    },
  };
}

const JSON_API = 'application/vnd.api+json';

function refused(why: PullRefused): KlaviyoAnswer {
  return { kind: 'refused', refused: why };
}

const Document = z.object({
  data: z.array(z.unknown()),
  included: z.array(z.unknown()).nullish(),
  links: z.object({ next: z.string().nullish() }).nullish(),
});

function answered(json: unknown): KlaviyoAnswer {
  const found = Document.safeParse(json);
  if (!found.success) return refused({ why: 'unexpected' });
  const { data, included, links } = found.data;
  const next = links?.next ? cursorIn(links.next) : null;
  const page: KlaviyoPage = { data, included: included ?? [], next };
  // A list that goes on nobody knows where would be taken for its whole.
  return links?.next && next === null ? refused({ why: 'unexpected' }) : { kind: 'answered', page };
}

/** Of the link to the next page only the place in the list is used: a key is shown to no host that an answer names. */
function cursorIn(link: string): string | null {
  return URL.parse(link)?.searchParams.get('page[cursor]') ?? null;
}

function whyNot({ status, retryAfter }: Answered, cursor: string | null): PullRefused {
  if (status === 401) return { why: 'key' };
  if (status === 403) return { why: 'scope' };
  if (status === 429) return { why: 'busy', againInMs: waitOf(retryAfter) };
  if (status >= 500) return { why: 'unreachable' };
  return cursor !== null && status === 400 ? { why: 'cursor' } : { why: 'unexpected' };
}

/** In seconds, as Klaviyo tells it. */
function waitOf(retryAfter: string | null): number {
  const seconds = Number(retryAfter);
  return retryAfter !== null && seconds >= 0 ? Math.max(1, seconds) * 1000 : A_WINDOW_MS;
}
