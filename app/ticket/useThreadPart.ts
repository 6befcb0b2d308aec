import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo } from 'react';
import { Refused } from '../../contract/client.ts';
import { say } from '../ui/toast.ts';
import { useWords } from '../words/useWords.ts';
import { keepPlace } from './keptPlaces.ts';
import type { ThreadPart } from './thread.ts';

/** Which part of a thread is read, as the address says, and the way from an old one to the newest. */
export function useThreadPart(ticketId: string): { part: ThreadPart; toNewest: () => void } {
  const { at = null } = useSearch({ from: '/signed-in/inbox/$ticketId' });
  const navigate = useNavigate({ from: '/inbox/$ticketId' });
  const part = useMemo(() => ({ ticketId, at }), [ticketId, at]);
  const toNewest = useCallback(() => {
    keepPlace(ticketId, [], null);
    void navigate({ search: ({ at: _, ...rest }) => rest, replace: true });
  }, [ticketId, navigate]);
  return { part, toNewest };
}

/** An address may name a message that is not in this thread: then there is still the thread. */
export function useElseNewest({ at }: ThreadPart, error: Error | null, toNewest: () => void) {
  const { t } = useWords();
  const missing = at !== null && error instanceof Refused && error.status === 422;
  useEffect(() => {
    if (!missing) return;
    say({ text: t('thread.notHere'), tone: 'refused' });
    toNewest();
  }, [missing, toNewest, t]);
  return missing;
}
