import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { type LoadedThread, loadOn, type ThreadPart, type Way } from './thread.ts';

type Asked = { way: Way; state: 'loading' | 'failed' };

/** The messages before and after the ones on the screen, asked for one page at a time. */
export function usePages({ ticketId, at }: ThreadPart, { cursor, newer }: LoadedThread) {
  const client = useQueryClient();
  const [asked, setAsked] = useState<Asked | null>(null);
  const busy = useRef(false);
  const fetchThem = useCallback(
    async (way: Way) => {
      if (busy.current) return;
      busy.current = true;
      setAsked({ way, state: 'loading' });
      const outcome = await loadOn(client, { ticketId, at }, way).then(
        () => null,
        () => ({ way, state: 'failed' as const }),
      );
      busy.current = false;
      setAsked(outcome);
    },
    [client, ticketId, at],
  );
  const load = useCallback(
    (way: Way) => {
      const there = way === 'older' ? cursor : newer;
      // What has failed is asked for again only by somebody who wants it.
      if (there && asked === null) void fetchThem(way);
    },
    [cursor, newer, asked, fetchThem],
  );
  return { asked, load, retry: () => asked && void fetchThem(asked.way) };
}
