import { PICTURE_LIMITS } from '../../../../contract/providers.ts';
import type { SmsChannel } from '../../channel.ts';
import { check } from './check.ts';
import { find } from './find.ts';
import { listInbound } from './listInbound.ts';
import { fetchMedia } from './media.ts';
import { regionalBase, type SinchApi } from './request.ts';
import { send } from './send.ts';

type Options = { apiBase?: string | undefined; timeoutMs?: number; mediaTimeoutMs?: number };

/**
 * Sinch, by the SMS API of a service plan. `apiBase` is an http(s) address up to, not including, `/xms`, for all regions
 * alike; `timeoutMs` bounds each request, answer included; `mediaTimeoutMs` a picture with all its redirects.
 */
export function sinchChannel({
  apiBase,
  timeoutMs = 15_000,
  mediaTimeoutMs = 20_000,
}: Options = {}): SmsChannel {
  const base = apiBase?.replace(/\/+$/, '');
  const api: SinchApi = { apiBase: account => base ?? regionalBase(account), timeoutMs };
  return {
    provider: 'sinch',
    pictures: PICTURE_LIMITS.sinch,
    send: (account, text) => send(api, account, text),
    find: (account, question) => find(api, account, question),
    listInbound: (account, question) => listInbound(api, account, question),
    check: account => check(api, account),
    fetchMedia: (account, url) => fetchMedia({ ...api, timeoutMs: mediaTimeoutMs }, account, url),
  };
}
