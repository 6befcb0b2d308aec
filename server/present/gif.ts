import type * as wire from '../../contract/gifRoutes.ts';
import type { FoundGif } from '../gifs/gifs.ts';
import type { gifProviderOf } from '../store/gifProviders.ts';

type Kept = Awaited<ReturnType<typeof gifProviderOf>>;

/** Without its key, which is told to nobody. */
export function presentGifProvider(kept: Kept): wire.GifProvider {
  return {
    provider: kept?.provider ?? null,
    rating: kept?.rating ?? 'g',
    changed_at: kept?.changedAt.toISOString() ?? null,
  };
}

export function presentGif({ id, title, preview: { width, height } }: FoundGif): wire.Gif {
  return { id, title, width, height };
}
