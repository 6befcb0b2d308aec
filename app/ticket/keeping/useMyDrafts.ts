import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useSession } from '../../session/useSession.ts';
import { useVisible } from '../../ui/useVisible.ts';
import { contentToKeep, draftOf, subscribeDrafts } from '../drafts.ts';
import { fetchListed, forgetListed, listedVersion } from './listed.ts';

/** Knows where the member has something unsent: asked for at the beginning, and when they come back to the page. */
export function useMyDrafts() {
  const me = useSession().member.id;
  const visible = useVisible();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another member has other drafts
  useEffect(() => forgetListed, [me]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another member has other drafts
  useEffect(() => {
    // A list without them says nothing wrong.
    if (visible) void fetchListed().catch(() => {});
  }, [visible, me]);
}

/** Whether the member has an unsent reply on a ticket, here or on another device. */
export function useHasDraft(ticketId: string): boolean {
  const memberId = useSession().member.id;
  const place = useMemo(() => ({ memberId, ticketId }), [memberId, ticketId]);
  return useSyncExternalStore(
    subscribeDrafts,
    () => contentToKeep(draftOf(place)) !== null || listedVersion({ ticketId, kind: 'reply' }) !== null,
  );
}
