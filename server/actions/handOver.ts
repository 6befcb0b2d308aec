import type { ProviderName, SendOutcome } from '../channels/channel.ts';
import { failureOf } from '../channels/sms/errors.ts';
import { webhooksOf } from '../channels/webhooks.ts';
import type { HandOver } from '../domain/deliver.ts';
import type { Message } from '../domain/state.ts';
import { countryOf } from '../phone.ts';
import type { Context } from './context.ts';
import { referenceOf } from './reference.ts';
import { type Route, routeOf } from './route.ts';

/** Hands one message to the provider of its number: how that ended, null where nobody knows. */
export async function handOver(context: Context, message: Message): Promise<HandOver | null> {
  const route = await routeOf(context, message).catch(() => 'not_known' as const);
  if (route === null) return NO_ROUTE;
  if (route === 'not_known') return NOT_TRIED;
  return saidBy(route.account.provider, message, await send(context, message, route));
}

/** Nothing has left: by a number that is gone nothing will, and what could not be looked up now may be later. */
const NO_ROUTE: HandOver = {
  kind: 'refused',
  errorCode: 'no_provider',
  reason: 'number_gone',
  optedOut: false,
};
const NOT_TRIED: HandOver = {
  kind: 'retry',
  errorCode: 'no_connection',
  reason: 'other',
  afterSeconds: null,
};

function send(
  { publicUrl, mediaAddresses }: Context,
  message: Message,
  { account, channel }: Route,
): Promise<SendOutcome> {
  return channel.send(account, {
    reference: referenceOf(message),
    from: message.sendingNumber ?? '',
    to: message.phone ?? '',
    body: message.body,
    mediaUrls: message.media.map(({ id }) => mediaAddresses.of(message.workspaceId, id)),
    statusCallback: webhooksOf(publicUrl, account).status,
  });
}

function saidBy(provider: ProviderName, { phone }: Message, outcome: SendOutcome): HandOver | null {
  if (outcome.kind === 'unclear') return null;
  if (outcome.kind === 'accepted') return { ...outcome, provider, country: phone && countryOf(phone) };
  return { ...outcome, reason: failureOf(provider, outcome.errorCode) };
}
