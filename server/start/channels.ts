import type { Context } from '../actions/context.ts';
import { sinchChannel } from '../channels/sms/sinch/sinch.ts';
import { telnyxChannel } from '../channels/sms/telnyx/telnyx.ts';
import { twilioChannel } from '../channels/sms/twilio/twilio.ts';
import type { Env } from '../env.ts';
import type { GifProviders } from '../gifs/gifs.ts';
import { giphy } from '../gifs/giphy/giphy.ts';
import { remembering } from '../gifs/remembering.ts';
import { type AdminApi, adminApi } from '../shopify/adminApi.ts';

/** The way to every real provider: accounts can be connected at any time. Each answer is waited for so long. */
export function realChannels(
  { twilio, telnyx, sinch }: Env['apiBases'],
  timeoutMs: number,
): Context['channels'] {
  return {
    twilio: twilioChannel({ apiBase: twilio ?? undefined, timeoutMs }),
    telnyx: telnyxChannel({ apiBase: telnyx ?? undefined, timeoutMs }),
    sinch: sinchChannel({ apiBase: sinch ?? undefined, timeoutMs }),
  };
}

/** The way to the shops that have given a token. */
export function shops({ shopify: apiBase }: Env['apiBases'], timeoutMs: number): AdminApi {
  return adminApi({ apiBase: apiBase ?? undefined, timeoutMs });
}

/** The way to those who have GIFs, for shops with a key of their own. */
export function gifProviders(
  { giphy: apiBase }: Env['apiBases'],
  timeoutMs: number,
  now: () => Date,
): GifProviders {
  return { giphy: remembering(giphy({ apiBase: apiBase ?? undefined, timeoutMs }), now) };
}
