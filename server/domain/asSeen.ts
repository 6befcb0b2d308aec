import type { Decision } from './decision.ts';

/** Whether something is still what whoever changes it has seen; null where they do not say (`If-Match`, RFC 9110, 13.1.1). */
export type Seen<T> = ((now: T) => boolean) | null;

/** DATA-3: what has become another thing since it was read is not changed. Asked behind its lock, so that nothing comes between. */
export function ifAsSeen<T>(seen: Seen<T>, now: T, decide: () => Decision): Decision {
  if (seen && !seen(now)) return { refused: 'precondition_failed', pointer: 'If-Match' };
  return decide();
}
