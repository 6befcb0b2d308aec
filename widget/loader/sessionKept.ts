import type { Tag } from './tag.ts';

/** Under which the browser keeps a workspace's chat: two installations on one site do not meet. */
export function keptAs({ origin, workspaceId }: Pick<Tag, 'origin' | 'workspaceId'>): string {
  return `parley ${workspaceId} ${origin}`;
}

/** Whether something goes on in this browser, so that there may be something to say before anybody clicks. */
export function isSessionKept(tag: Tag): boolean {
  try {
    const { status, outbox } = JSON.parse(localStorage.getItem(keptAs(tag)) ?? '{}');
    return status === 'open' || outbox?.length > 0;
  } catch {
    return false;
  }
}
