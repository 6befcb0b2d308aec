import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useSession } from '../session/useSession.ts';
import { draftOf, subscribeDrafts, takePen } from './drafts.ts';

/** What comes back to where it was written, refused or undone, brings the pen along. */
export function usePenBack(ticketId: string, write: () => void) {
  const memberId = useSession().member.id;
  const place = useMemo(() => ({ memberId, ticketId }), [memberId, ticketId]);
  const returned = useSyncExternalStore(subscribeDrafts, () => draftOf(place).returned);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pen is given once for each return
  useEffect(() => {
    if (!returned) return;
    takePen(place);
    write();
  }, [returned, place]);
}
