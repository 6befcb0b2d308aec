import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useSession } from '../../session/useSession.ts';
import { useVisible } from '../../ui/useVisible.ts';
import { onWritten, subscribeDrafts } from '../drafts.ts';
import { onNoteWritten } from '../notes/noteDrafts.ts';
import { fetchDrafts, isStale, keepNow, leave, use, wrote } from './keepDrafts.ts';

onWritten(place => wrote({ ...place, kind: 'reply' }));
onNoteWritten(place => wrote({ ...place, kind: 'note' }));

/** Keeps what is written on a ticket at the server, and takes in what another device has written. For the field's edges. */
export function useKeepDrafts(ticketId: string) {
  const memberId = useSession().member.id;
  const place = useMemo(() => ({ memberId, ticketId }), [memberId, ticketId]);
  const visible = useVisible();
  const stale = useSyncExternalStore(subscribeDrafts, () => isStale(place));
  useEffect(() => {
    if (visible && stale) void fetchDrafts(place);
  }, [place, visible, stale]);
  useEffect(() => {
    const again = () => keepNow(place);
    again();
    // Hidden, a page may be about to go, or its member to another device; online, it may have something left to tell.
    document.addEventListener('visibilitychange', again);
    addEventListener('online', again);
    return () => {
      document.removeEventListener('visibilitychange', again);
      removeEventListener('online', again);
      leave(place);
    };
  }, [place]);
  return { onFocus: () => use(place), onBlur: () => leave(place) };
}
