import type { NewProviderAccount, ProviderAccountPatch } from '../../contract/providerRoutes.ts';
import type { AccountDraft } from '../actions/connectAccount.ts';
import type { ProviderAccount, ProviderName } from '../channels/channel.ts';
import { readSecrets, writeSecrets } from '../channels/sms/sinch/secrets.ts';
import type { AccountChange } from '../store/connectProvider.ts';
import { CallError } from './callError.ts';
import { requireSendingNumber } from './sendingNumber.ts';

/** An account as it is to be connected: what its provider has two secrets for is kept as one. */
export function draftOf(body: NewProviderAccount): AccountDraft {
  const { provider, name, external_id: externalId, options } = body;
  const numbers = body.numbers.map((text, at) => requireSendingNumber(text, `/numbers/${at}`));
  const secret =
    body.provider === 'sinch'
      ? writeSecrets({ apiToken: body.secret, webhookSecret: body.webhook_secret })
      : body.secret;
  return { provider, name, externalId, secret, options: textsIn(options), numbers };
}

function textsIn(options: object): Record<string, string> {
  const given = Object.entries(options).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(given);
}

type OptionName = keyof NonNullable<ProviderAccountPatch['options']>;

const OPTIONS: Record<ProviderName, OptionName[]> = {
  twilio: ['messaging_service_sid'],
  telnyx: ['public_key'],
  sinch: ['region'],
  simulator: [],
};

/** What a patch means for this account. Throws where it names what its provider does not have. */
export function patchFor(account: ProviderAccount, patch: ProviderAccountPatch): AccountChange {
  const { name, options } = patch;
  const secret = secretIn(account, patch);
  return {
    ...(name !== undefined && { name }),
    ...(secret !== null && { secret }),
    ...(options && { options: optionsIn(account, options) }),
  };
}

function secretIn({ provider, secret: kept }: ProviderAccount, patch: ProviderAccountPatch): string | null {
  const { secret, webhook_secret: webhookSecret } = patch;
  if (provider !== 'sinch') {
    if (webhookSecret !== undefined) throw notTheirs('/webhook_secret');
    return secret ?? null;
  }
  if (secret === undefined && webhookSecret === undefined) return null;
  const known = readSecrets(kept);
  return writeSecrets({
    apiToken: secret ?? known.apiToken,
    webhookSecret: webhookSecret ?? known.webhookSecret,
  });
}

function optionsIn(
  { provider, options: kept }: ProviderAccount,
  given: NonNullable<ProviderAccountPatch['options']>,
): Record<string, string> {
  const options = new Map(Object.entries(kept));
  for (const [name, value] of Object.entries(given)) {
    if (!OPTIONS[provider].some(one => one === name)) throw notTheirs(`/options/${name}`);
    if (value === null) options.delete(name);
    else if (value !== undefined) options.set(name, value);
  }
  return Object.fromEntries(options);
}

function notTheirs(pointer: string): CallError {
  const detail = 'is nothing that this provider has';
  return new CallError('invalid_request', {
    detail: `${pointer}: ${detail}`,
    errors: [{ pointer, code: 'unknown_field', detail }],
  });
}
