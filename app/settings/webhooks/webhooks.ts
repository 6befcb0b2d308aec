import { type QueryClient, queryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { type Answer, call, type Input, Refused } from '../../../contract/client.ts';
import { heedChange } from '../patchSettings.ts';
import { reasonOf } from '../reasonOf.ts';
import type { SettingsSay } from '../words/useSettingsWords.ts';

const KEY = 'webhooks';

/** All of them: a workspace has ten at most. */
export const webhooksQuery = queryOptions({
  queryKey: [KEY, 'list'],
  queryFn: async ({ signal }) => (await call('listWebhooks', { query: { limit: 100 }, signal })).data,
  refetchOnMount: 'always',
});

/** While one looks, what is told next and answered since comes by itself. */
const LOOK_AGAIN_MS = 5000;

/** What one was told, the newest first, page by page. */
export function useDeliveries(id: string) {
  return useInfiniteQuery({
    queryKey: [KEY, 'deliveries', id],
    queryFn: ({ pageParam, signal }) =>
      call('listWebhookDeliveries', {
        params: { id },
        query: { limit: 20, ...(pageParam && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: page => page.next_cursor,
    refetchOnMount: 'always',
    refetchInterval: LOOK_AGAIN_MS,
  });
}

type Changes =
  | 'createWebhook'
  | 'patchWebhook'
  | 'deleteWebhook'
  | 'rotateWebhookSecret'
  | 'testWebhook'
  | 'replayWebhookDelivery';

/** Resolves once this screen shows what has changed; rejects with the server's reason. */
export async function changeWebhook<Name extends Changes>(
  client: QueryClient,
  name: Name,
  input: Input<Name>,
): Promise<Answer<Name>> {
  try {
    return await call(name, input);
  } catch (error) {
    heedChange(client, error);
    throw error;
  } finally {
    await client.invalidateQueries({ queryKey: [KEY] });
  }
}

/** Why not, as the end of a sentence. */
export function webhookReason(error: unknown, t: SettingsSay): string {
  const code = error instanceof Refused ? error.code : '';
  if (code === 'too_many_webhooks') return t('hooks.tooMany');
  if (code === 'webhook_disabled') return t('hooks.isDisabled');
  return reasonOf(error, t);
}
