import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { call, type FieldError, Refused } from '../../../contract/client.ts';
import type { NewShopify, ShopifyConnection } from '../../../contract/shopifyRoutes.ts';
import { heedChange } from '../patchSettings.ts';
import type { SettingsSay } from '../words/useSettingsWords.ts';

export const shopifyQuery = queryOptions({
  queryKey: ['shopify'],
  queryFn: ({ signal }) => call('readShopify', { signal }),
  refetchOnMount: 'always',
  // How far an import has come is told by no change.
  refetchInterval: ({ state }) =>
    state.data?.shop?.imports.some(one => one.state === 'running') ? 2000 : false,
});

/** Connects the shop, or with null forgets it; rejects with the server's reason. */
export async function changeShopify(client: QueryClient, body: NewShopify | null): Promise<void> {
  try {
    const now: ShopifyConnection = await (body
      ? call('connectShopify', { body })
      : call('disconnectShopify'));
    client.setQueryData(shopifyQuery.queryKey, now);
  } catch (error) {
    heedChange(client, error);
    throw error;
  }
}

/** Fetches what there is in the shop, or stops that; rejects with the server's reason. */
export async function fetchShopify(
  client: QueryClient,
  name: 'importShopify' | 'stopShopifyImport',
): Promise<void> {
  const now: ShopifyConnection = await (name === 'importShopify'
    ? call('importShopify')
    : call('stopShopifyImport'));
  client.setQueryData(shopifyQuery.queryKey, now);
}

export type ShopField = 'shop' | 'api_secret' | 'access_token';

/** What is wrong with a field; null where it is another one, or none. */
export function troubleAt(error: unknown, name: ShopField): FieldError | null {
  if (!(error instanceof Refused)) return null;
  return error.errors.find(({ pointer }) => pointer === `/${name}`) ?? null;
}

const KNOWN: Record<string, 'shopify.taken' | 'shopify.refused' | 'shopify.unreachable'> = {
  duplicate_shop: 'shopify.taken',
  shop_token_refused: 'shopify.refused',
  shop_unreachable: 'shopify.unreachable',
};

export function plainTrouble({ code, pointer }: FieldError, t: SettingsSay): string {
  const known = KNOWN[code];
  if (known) return t(known);
  return t(pointer === '/shop' ? 'shopify.shopWrong' : 'shopify.secretWrong');
}
