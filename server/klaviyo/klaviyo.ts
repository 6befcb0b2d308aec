import type { PullRefused } from '../domain/klaviyo/state.ts';

/** A list of Klaviyo's API: its path, and what is asked of it. */
export type KlaviyoList = { path: string; query: Record<string, string> };

/** A page of it (JSON:API): resources, as they come. */
export type KlaviyoPage = { data: unknown[]; included: unknown[]; next: string | null };

export type KlaviyoAnswer =
  | { kind: 'answered'; page: KlaviyoPage }
  | { kind: 'refused'; refused: PullRefused };

/** Klaviyo's API, asked by a shop's private key. Never throws. */
export type Klaviyo = {
  page(key: string, list: KlaviyoList, cursor: string | null): Promise<KlaviyoAnswer>;
};
