import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, knowCalls } from '../../../../contract/client.ts';
import { TICKET_CALLS } from '../../../../contract/ticketCalls.ts';

/** The settings ask for them too, where no ticket is open. */
knowCalls(TICKET_CALLS);

export const gifProviderQuery = queryOptions({
  queryKey: ['gif_provider'],
  queryFn: ({ signal }) => call('readGifProvider', { signal }),
  staleTime: 60_000,
});

/** The server does not ask twice within this time either. */
const STAYS = 5 * 60_000;

const LANGUAGES = { en: 'en', it: 'it' } as const;

const isKnown = (language: string): language is keyof typeof LANGUAGES => language in LANGUAGES;

/** GIFs by words, or those that many send now; a key is for so many questions, so nothing is asked again by itself. */
export function gifsQuery(q: string, spoken: string) {
  const language = isKnown(spoken) ? spoken : 'en';
  return infiniteQueryOptions({
    queryKey: ['gifs', q, language],
    queryFn: ({ pageParam, signal }) =>
      call('listGifs', { query: { q, language, ...(pageParam && { cursor: pageParam }) }, signal }),
    initialPageParam: '',
    getNextPageParam: page => page.next_cursor,
    staleTime: STAYS,
    // What was found before stays until there is something else to see.
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
    retry: false,
  });
}
