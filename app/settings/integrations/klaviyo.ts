import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { call, Refused } from '../../../contract/client.ts';
import type { KlaviyoSource } from '../../../contract/klaviyoRoutes.ts';
import { heedChange } from '../patchSettings.ts';
import { reasonOf } from '../reasonOf.ts';
import type { SettingsSay } from '../words/useSettingsWords.ts';

/** While it is under way, one sees it grow. */
const LOOK_AGAIN_MS = 2000;
const SELDOM_MS = 15_000;

export const klaviyoQuery = queryOptions({
  queryKey: ['klaviyo'],
  queryFn: ({ signal }) => call('readKlaviyo', { signal }),
  refetchOnMount: 'always',
  refetchInterval: ({ state: { data } }) => {
    if (!data || data.state === 'off') return false;
    return data.state === 'pulling' ? LOOK_AGAIN_MS : SELDOM_MS;
  },
});

export type KlaviyoChange = 'disconnectKlaviyo' | 'stopKlaviyo' | 'resumeKlaviyo' | { key: string };

/** Connects by a key, or does what is named; rejects with the server's reason. */
export async function changeKlaviyo(client: QueryClient, change: KlaviyoChange): Promise<void> {
  try {
    const now: KlaviyoSource = await (typeof change === 'string'
      ? call(change)
      : call('connectKlaviyo', { body: change }));
    await client.cancelQueries({ queryKey: klaviyoQuery.queryKey });
    client.setQueryData(klaviyoQuery.queryKey, now);
  } catch (error) {
    heedChange(client, error);
    throw error;
  }
}

const REASONS = {
  klaviyo_key_refused: 'klaviyo.keyRefused',
  klaviyo_scope_missing: 'klaviyo.scopeRefused',
  klaviyo_unreachable: 'klaviyo.unreachableNow',
  invalid_request: 'klaviyo.keyWrong',
} as const;

const isKnown = (code: string): code is keyof typeof REASONS => Object.hasOwn(REASONS, code);

/** Why a change was refused, as a sentence. */
export function klaviyoReason(error: unknown, t: SettingsSay): string {
  if (error instanceof Refused && isKnown(error.code)) return t(REASONS[error.code]);
  return t('settings.refused', { reason: reasonOf(error, t) });
}
