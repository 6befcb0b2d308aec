import type { NewProviderAccount, ProviderAccountPatch } from '../../../contract/providerRoutes.ts';
import type { RealProvider } from '../../../contract/providers.ts';
import type { Filled, SettingsKey } from '../../words/catalog.ts';

/** What is typed of an account, as typed. */
export type Draft = Record<FieldName, string>;
export type FieldName = 'name' | 'external_id' | 'secret' | 'webhook_secret' | OptionName | 'numbers';
type OptionName = 'messaging_service_sid' | 'public_key' | 'region';

/** What a field is called, what it wants, and what is wrong with what it does not take. */
export type FieldWords = { label: Plain; hint: Plain; wrong: Plain };
/** Sentences that want nothing filled in. */
type Plain = { [Key in Ours]: Filled<Key> extends [] ? Key : never }[Ours];
type Ours = Extract<SettingsKey, `providers.${string}`>;

export type FieldSpec = FieldWords & { name: FieldName; kind: 'text' | 'secret' | 'region' | 'numbers' };

const NAME: FieldSpec = {
  ...{ name: 'name', kind: 'text' },
  ...{ label: 'providers.name', hint: 'providers.nameHint', wrong: 'providers.nameWrong' },
};
const NUMBERS: FieldSpec = {
  ...{ name: 'numbers', kind: 'numbers' },
  ...{ label: 'providers.numbers', hint: 'providers.numbersHint', wrong: 'providers.numbersWrong' },
};

/** In the order in which a provider's own pages show them. */
const OWN: Record<RealProvider, FieldSpec[]> = {
  twilio: [
    {
      ...{ name: 'external_id', kind: 'text' },
      ...{ label: 'providers.sid', hint: 'providers.sidHint', wrong: 'providers.sidWrong' },
    },
    {
      ...{ name: 'secret', kind: 'secret' },
      ...{ label: 'providers.authToken', hint: 'providers.authTokenHint', wrong: 'providers.secretWrong' },
    },
    {
      ...{ name: 'messaging_service_sid', kind: 'text' },
      ...{ label: 'providers.service', hint: 'providers.serviceHint', wrong: 'providers.serviceWrong' },
    },
  ],
  telnyx: [
    {
      ...{ name: 'external_id', kind: 'text' },
      ...{ label: 'providers.profile', hint: 'providers.profileHint', wrong: 'providers.profileWrong' },
    },
    {
      ...{ name: 'secret', kind: 'secret' },
      ...{ label: 'providers.apiKey', hint: 'providers.apiKeyHint', wrong: 'providers.secretWrong' },
    },
    {
      ...{ name: 'public_key', kind: 'text' },
      ...{ label: 'providers.publicKey', hint: 'providers.publicKeyHint', wrong: 'providers.publicKeyWrong' },
    },
  ],
  sinch: [
    {
      ...{ name: 'external_id', kind: 'text' },
      ...{ label: 'providers.plan', hint: 'providers.planHint', wrong: 'providers.planWrong' },
    },
    {
      ...{ name: 'region', kind: 'region' },
      ...{ label: 'providers.region', hint: 'providers.regionHint', wrong: 'providers.regionHint' },
    },
    {
      ...{ name: 'secret', kind: 'secret' },
      ...{ label: 'providers.apiToken', hint: 'providers.apiTokenHint', wrong: 'providers.secretWrong' },
    },
    {
      ...{ name: 'webhook_secret', kind: 'secret' },
      ...{ label: 'providers.webhookSecret', hint: 'providers.webhookSecretHint' },
      wrong: 'providers.secretWrong',
    },
  ],
};

/** What is asked to connect an account. */
export function fieldsToConnect(provider: RealProvider): FieldSpec[] {
  return [NAME, ...OWN[provider], NUMBERS];
}

/** What can be changed of one: not which account it is, and its numbers one by one. */
export function fieldsToChange(provider: RealProvider): FieldSpec[] {
  return [NAME, ...OWN[provider].filter(({ name }) => name !== 'external_id')];
}

const OPTIONS: Record<RealProvider, OptionName[]> = {
  twilio: ['messaging_service_sid'],
  telnyx: ['public_key'],
  sinch: ['region'],
};

/** Where the server finds fault with it. */
export function pointerOf(name: FieldName): string {
  return ['messaging_service_sid', 'public_key', 'region'].includes(name) ? `/options/${name}` : `/${name}`;
}

export function blankFor(provider: RealProvider, name: string): Draft {
  return {
    ...{ name, external_id: '', secret: '', webhook_secret: '', numbers: '' },
    ...{ messaging_service_sid: '', public_key: '', region: provider === 'sinch' ? 'us' : '' },
  };
}

/** The body by which an account is connected: as typed, for it is the server that says what is wrong with it. */
export function newAccountOf(provider: RealProvider, draft: Draft): NewProviderAccount {
  const { name, external_id, secret, webhook_secret } = draft;
  const body = {
    ...{ provider, name, external_id, secret, numbers: linesOf(draft.numbers) },
    ...(provider === 'sinch' && { webhook_secret }),
    options: Object.fromEntries(givenOptions(provider, draft)),
  };
  return body as NewProviderAccount;
}

/** What differs from what is kept. A secret that is left empty stays; an option that is wiped out goes. */
export function changeOf(provider: RealProvider, was: Draft, draft: Draft): ProviderAccountPatch {
  const { name, secret, webhook_secret } = draft;
  const changed = OPTIONS[provider].filter(option => draft[option].trim() !== was[option]);
  const options = changed.map(option => [option, draft[option].trim() || null]);
  return {
    ...(name !== was.name && { name }),
    ...(secret && { secret }),
    ...(webhook_secret && { webhook_secret }),
    ...(options.length > 0 && { options: Object.fromEntries(options) }),
  };
}

function givenOptions(provider: RealProvider, draft: Draft): [string, string][] {
  const all = OPTIONS[provider].map<[string, string]>(option => [option, draft[option].trim()]);
  return all.filter(([, value]) => value !== '');
}

/** Numbers as they are typed or pasted: one a line, or with commas between them. */
export function linesOf(text: string): string[] {
  return text
    .split(/[\n,;]/)
    .map(line => line.trim())
    .filter(Boolean);
}
