import { keepPreviousData, type QueryClient, useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../../contract/client.ts';
import type { NewQuickReply, QuickReply } from '../../../contract/quickReplyRoutes.ts';
import { heedChange } from '../patchSettings.ts';

/** What is written of a quick reply. */
export type Draft = Required<NewQuickReply>;

/** Whatever lists quick replies is asked again when one has changed, here or elsewhere (SET-2). */
export const REPLIES_KEY = ['quick_replies'] as const;

/** Those that have these words, the most used first, page by page. */
export function useReplies(q: string) {
  return useInfiniteQuery({
    queryKey: [...REPLIES_KEY, 'found', q],
    queryFn: ({ pageParam, signal }) =>
      call('listQuickReplies', { query: { q, ...(pageParam && { cursor: pageParam }) }, signal }),
    initialPageParam: '',
    getNextPageParam: page => page.next_cursor,
    // What was found before stays in sight until the rest is.
    placeholderData: keepPreviousData,
  });
}

export const draftOf = ({ name, body, channels }: QuickReply): Draft => ({ name, body, channels });

/** Keeps what was written: as a new one where there is no id. Rejects with the server's reason. */
export function saveReply(client: QueryClient, id: string | null, body: Draft): Promise<unknown> {
  return changed(
    client,
    id === null ? call('createQuickReply', { body }) : call('patchQuickReply', { params: { id }, body }),
  );
}

export function deleteReply(client: QueryClient, id: string): Promise<unknown> {
  return changed(client, call('deleteQuickReply', { params: { id } }));
}

/** Done once the list shows it. */
async function changed(client: QueryClient, work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    heedChange(client, error);
    throw error;
  }
  await client.invalidateQueries({ queryKey: REPLIES_KEY });
}
