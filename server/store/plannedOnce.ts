import { sql } from 'kysely';

const MARK = '/* planned once */';

/**
 * Ends a statement whose plan is as good whatever its values are: each connection plans it once, and not each time. For those
 * that name their columns: what `*` stands for changes with an upgrade, under a node that still runs.
 */
export const PLANNED_ONCE = sql.raw(MARK);

/** By the text: there are as many as the code has, none is made up of what is asked. */
const names = new Map<string, string>();

/** As the driver is told it. */
export function toAsk(text: string, values: unknown[]): { text: string; values: unknown[]; name?: string } {
  if (!text.endsWith(MARK)) return { text, values };
  const name = names.get(text) ?? `once_${names.size}`;
  names.set(text, name);
  return { text, values, name };
}
