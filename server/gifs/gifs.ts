import type { GifProviderName, GifRating } from '../../contract/gifRoutes.ts';

/** One form of a GIF. `bytes` is 0 where the provider does not tell. */
export type Rendition = { url: string; width: number; height: number; bytes: number };

export type FoundGif = {
  id: string;
  title: string;
  preview: Rendition;
  /** Its first picture, for who wants nothing to move. */
  still: Rendition;
  /** All that move, the largest first. */
  renditions: Rendition[];
};

export type GifPage = { gifs: FoundGif[]; next: string | null };

export type GifAccount = { provider: GifProviderName; key: string; rating: GifRating };

/** `words` are empty for what many send now. */
export type GifQuestion = { words: string; language: string; cursor: string | null };

/** What the provider has answered, or why it has not: not by this key, not so often, or not at all. */
export type GifAnswer<T> =
  | { kind: 'answered'; value: T }
  | { kind: 'refused'; why: 'key' | 'quota' | 'unreachable' };

/** A provider of GIFs, asked by a shop's own key (REPLY-4). Never throws. */
export type GifProvider = {
  search(account: GifAccount, question: GifQuestion): Promise<GifAnswer<GifPage>>;
  /** Null for one that is not there, or no more. */
  one(account: GifAccount, id: string): Promise<GifAnswer<FoundGif | null>>;
  /** Whether an address is one where this provider keeps GIFs. */
  mayFetchFrom(address: URL): boolean;
};

export type GifProviders = Record<GifProviderName, GifProvider>;
