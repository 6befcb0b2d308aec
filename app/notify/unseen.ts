import type { ChangesFrame } from '../../contract/changes.ts';
import type { News } from './news.ts';

/** The tickets that rang and that nobody has read since: read by whomever, snoozed or closed, they are seen. */
export function unseenAfter(
  before: ReadonlySet<string>,
  { tickets }: Pick<ChangesFrame, 'tickets'>,
  news: readonly News[],
): ReadonlySet<string> {
  const rang = news.filter(one => one.kind === 'message' && one.rings).map(one => one.ticket.id);
  const seen = tickets.filter(({ read, status }) => read || status !== 'open').map(({ id }) => id);
  return new Set([...before, ...rang].filter(id => !seen.includes(id)));
}
