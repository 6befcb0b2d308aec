import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { loadOlder } from './thread.ts';

/** The messages before the ones on the screen, asked for once at a time. */
export function useOlder(ticketId: string, cursor: string | null) {
  const client = useQueryClient();
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');
  const busy = useRef(false);
  const fetchThem = useCallback(async () => {
    if (busy.current || !cursor) return;
    busy.current = true;
    setState('loading');
    const outcome = await loadOlder(client, ticketId).then(
      () => 'idle' as const,
      () => 'failed' as const,
    );
    busy.current = false;
    setState(outcome);
  }, [client, ticketId, cursor]);
  const load = useCallback(() => {
    if (state === 'idle') void fetchThem();
  }, [state, fetchThem]);
  return { state, load, retry: () => void fetchThem() };
}
