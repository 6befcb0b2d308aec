import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { call, type FieldError, Refused } from '../../../contract/client.ts';
import type { NewSingleSignOn, SingleSignOn } from '../../../contract/singleSignOnRoutes.ts';
import { heedChange } from '../patchSettings.ts';
import type { SettingsSay } from '../words/useSettingsWords.ts';

export const singleSignOnQuery = queryOptions({
  queryKey: ['single-sign-on'],
  queryFn: ({ signal }) => call('readSingleSignOn', { signal }),
  refetchOnMount: 'always',
});

/** Sets the provider up anew, or with null forgets it; rejects with the server's reason. */
export async function changeSingleSignOn(client: QueryClient, body: NewSingleSignOn | null): Promise<void> {
  try {
    const now: SingleSignOn = await (body ? call('setSingleSignOn', { body }) : call('removeSingleSignOn'));
    client.setQueryData(singleSignOnQuery.queryKey, now);
  } catch (error) {
    heedChange(client, error);
    throw error;
  }
}

/** The fields, in their order, by which the server points at them. */
export type Named = 'issuer' | 'client_id' | 'client_secret' | 'label';

/** What is wrong with a field; null where it is another one, or none. */
export function troubleAt(error: unknown, name: Named): FieldError | null {
  if (!(error instanceof Refused)) return null;
  return error.errors.find(({ pointer }) => pointer === `/${name}`) ?? null;
}

const KNOWN = {
  client_secret_missing: 'sso.secretMissing',
  issuer_no_address: 'sso.issuerNoAddress',
  issuer_refused: 'sso.issuerRefused',
  issuer_unreachable: 'sso.issuerUnreachable',
  issuer_without_document: 'sso.issuerWithoutDocument',
  issuer_differs: 'sso.issuerDiffers',
} as const;

/** The same as a sentence. */
export function plainSsoTrouble({ code, pointer }: FieldError, t: SettingsSay): string {
  const known = Object.entries(KNOWN).find(([one]) => one === code);
  if (known) return t(known[1]);
  return t(pointer === '/issuer' ? 'sso.issuerNoAddress' : 'sso.fieldMissing');
}
