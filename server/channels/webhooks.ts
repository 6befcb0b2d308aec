import type { ProviderAccount } from './channel.ts';

type Named = Pick<ProviderAccount, 'provider' | 'id'>;

/**
 * Where a provider is to post: what customers text, which is set up at the provider, and what became of a text, which
 * is said with each. Twilio's requests name the account; the others' do not, and have an address for each account.
 */
export function webhooksOf(publicUrl: string, { provider, id }: Named): { messages: string; status: string } {
  const home = `${publicUrl}/webhooks/${provider}`;
  if (provider === 'twilio') return { messages: `${home}/messages`, status: `${home}/status` };
  return { messages: `${home}/${id}`, status: `${home}/${id}` };
}
