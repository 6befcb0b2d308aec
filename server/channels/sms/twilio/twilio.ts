import { PICTURE_LIMITS } from '../../../../contract/providers.ts';
import type { SmsChannel } from '../../channel.ts';
import { check } from './check.ts';
import { find } from './find.ts';
import { listInbound } from './listInbound.ts';
import { fetchMedia } from './media.ts';
import type { TwilioApi } from './request.ts';
import { send } from './send.ts';

type Options = { apiBase?: string | undefined; timeoutMs?: number; mediaTimeoutMs?: number };

/**
 * Twilio, or a provider that speaks its API. `apiBase` is an http(s) address up to, not including, `/2010-04-01`;
 * `timeoutMs` bounds each request, answer included; `mediaTimeoutMs` a picture with all its redirects.
 */
export function twilioChannel({
  apiBase = 'https://api.twilio.com',
  timeoutMs = 15_000,
  mediaTimeoutMs = 20_000,
}: Options): SmsChannel {
  const api: TwilioApi = { apiBase: apiBase.replace(/\/+$/, ''), timeoutMs };
  return {
    provider: 'twilio',
    pictures: PICTURE_LIMITS.twilio,
    send: (account, text) => send(api, account, text),
    find: (account, question) => find(api, account, question),
    listInbound: (account, question) => listInbound(api, account, question),
    check: account => check(api, account),
    fetchMedia: (account, url) => fetchMedia({ ...api, timeoutMs: mediaTimeoutMs }, account, url),
  };
}
