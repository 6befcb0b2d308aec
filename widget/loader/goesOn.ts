import type { Tag } from './tag.ts';

/** Under which the browser keeps a workspace's chat: two installations on one site do not meet. */
export function keptAs({ origin, workspaceId }: Pick<Tag, 'origin' | 'workspaceId'>): string {
  return `parley ${workspaceId} ${origin}`;
}

/** Whether something goes on in this browser: a session, a message that waits, or the chat was left open. */
export function goesOn(tag: Tag): boolean {
  try {
    const { status, outbox, open } = JSON.parse(localStorage.getItem(keptAs(tag)) ?? '{}');
    return open || status === 'open' || outbox?.length > 0;
  } catch {
    return false;
  }
}
