import type { QueryClient } from '@tanstack/react-query';
import { call, Refused } from '../../../contract/client.ts';
import type { GifProvider, GifRating, NewGifProvider } from '../../../contract/gifRoutes.ts';
import { gifProviderQuery } from '../../ticket/composer/gifs/gifs.ts';
import { heedChange } from '../patchSettings.ts';
import { reasonOf } from '../reasonOf.ts';
import type { SettingsSay } from '../words/useSettingsWords.ts';

/** The mildest first. */
export const RATINGS = ['g', 'pg', 'pg-13', 'r'] as const satisfies readonly GifRating[];

/** Sets it up anew, or with null for good not; rejects with the server's reason. */
export async function changeGifProvider(client: QueryClient, body: NewGifProvider | null): Promise<void> {
  try {
    const now: GifProvider = await (body ? call('setGifProvider', { body }) : call('removeGifProvider'));
    client.setQueryData(gifProviderQuery.queryKey, now);
    // Another key, or another rating, finds others.
    client.removeQueries({ queryKey: ['gifs'] });
  } catch (error) {
    heedChange(client, error);
    throw error;
  }
}

const REASONS = {
  gif_key_missing: 'gifs.keyMissing',
  gif_key_refused: 'gifs.keyRefused',
  gif_quota: 'gifs.quota',
  gif_provider_unreachable: 'gifs.unreachable',
  invalid_request: 'gifs.keyWrong',
} as const;

const isKnown = (code: string): code is keyof typeof REASONS => Object.hasOwn(REASONS, code);

/** Why a change was refused, as a sentence. */
export function gifReason(error: Error, t: SettingsSay): string {
  if (error instanceof Refused && isKnown(error.code)) return t(REASONS[error.code]);
  return t('settings.refused', { reason: reasonOf(error, t) });
}
