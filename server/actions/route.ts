import type { ProviderAccount, SmsChannel } from '../channels/channel.ts';
import type { Message } from '../domain/state.ts';
import type { Context } from './context.ts';

export type Route = { account: ProviderAccount; channel: SmsChannel };

/** The account and channel of the number that a message leaves from. */
export async function routeOf({ accounts, channels }: Context, message: Message): Promise<Route | null> {
  const account =
    message.sendingNumber && (await accounts.ofNumber(message.workspaceId, message.sendingNumber));
  const channel = account && channels[account.provider];
  return account && channel ? { account, channel } : null;
}
