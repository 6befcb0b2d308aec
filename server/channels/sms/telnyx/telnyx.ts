import { PICTURE_LIMITS } from '../../../../contract/providers.ts';
import type { SmsChannel } from '../../channel.ts';
import { check } from './check.ts';
import { find } from './find.ts';
import { listInbound } from './listInbound.ts';
import { fetchMedia } from './media.ts';
import type { TelnyxApi } from './request.ts';
import { send } from './send.ts';

type Options = { apiBase?: string | undefined; timeoutMs?: number; mediaTimeoutMs?: number };

/**
 * Telnyx. An account is a messaging profile, to which the numbers belong, with an API key. `apiBase` is an http(s)
 * address with the API's version; `timeoutMs` bounds each request, answer included; `mediaTimeoutMs` a picture with all
 * its redirects.
 */
export function telnyxChannel({
  apiBase = 'https://api.telnyx.com/v2',
  timeoutMs = 15_000,
  mediaTimeoutMs = 20_000,
}: Options = {}): SmsChannel {
  const api: TelnyxApi = { apiBase: apiBase.replace(/\/+$/, ''), timeoutMs };
  return {
    provider: 'telnyx',
    pictures: PICTURE_LIMITS.telnyx,
    send: (account, text) => send(api, account, text),
    find: (account, question) => find(api, account, question),
    listInbound: (account, question) => listInbound(api, account, question),
    check: account => check(api, account),
    fetchMedia: (account, url) => fetchMedia({ ...api, timeoutMs: mediaTimeoutMs }, account, url),
  };
}
