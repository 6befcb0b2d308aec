import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { call } from '../../../contract/client.ts';
import type { QuickReply } from '../../../contract/quickReplyRoutes.ts';
import type { Channel } from '../../../contract/vocabulary.ts';

const SHOWN_FOR = 60_000;

function offeredQuery(channel: Channel) {
  return infiniteQueryOptions({
    queryKey: ['quick_replies', 'offered', channel],
    queryFn: ({ pageParam, signal }) => {
      const query = { channel, limit: 100, ...(pageParam && { cursor: pageParam }) };
      return call('listQuickReplies', { query, signal });
    },
    initialPageParam: '',
    getNextPageParam: page => page.next_cursor,
    staleTime: SHOWN_FOR,
  });
}

export type Offered = {
  replies: QuickReply[];
  isLoading: boolean;
  isError: boolean;
  retry: () => void;
};

/** All quick replies of a channel, the most used first: they are there before anybody asks, and searched at once. */
export function useOffered(channel: Channel): Offered {
  const query = useInfiniteQuery(offeredQuery(channel));
  const { data, hasNextPage, isFetching, isError, fetchNextPage, refetch } = query;
  const more = hasNextPage && !isFetching && !isError;
  useEffect(() => {
    if (more) void fetchNextPage();
  }, [more, fetchNextPage]);
  const replies = data?.pages.flatMap(page => page.data) ?? [];
  return { replies, isLoading: !data && !isError, isError: isError && !data, retry: () => void refetch() };
}

/** Without case and accents, as the server searches them. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');
}

/** Those that have every word in their name or their text; first those that have them all in their name. */
export function matching(replies: QuickReply[], q: string): QuickReply[] {
  const words = folded(q).split(/\s+/).filter(Boolean);
  const isIn = (text: string) => words.every(word => folded(text).includes(word));
  const found = replies.filter(({ name, body }) => isIn(`${name} ${body}`));
  return [...found.filter(({ name }) => isIn(name)), ...found.filter(({ name }) => !isIn(name))];
}
