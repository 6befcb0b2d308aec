/** Rows that are chosen, by their ids, and the one from which a range would reach. */
export type Selection = { ids: readonly string[]; anchor: string | null };

export const NOTHING: Selection = { ids: [], anchor: null };

export function toggled({ ids }: Selection, id: string): Selection {
  const others = ids.filter(other => other !== id);
  return { ids: others.length < ids.length ? others : [...ids, id], anchor: id };
}

/** From where one chose last to here, as the rows stand now, whatever has moved since. What was chosen stays so. */
export function ranged({ ids, anchor }: Selection, rows: readonly string[], to: string): Selection {
  const until = rows.indexOf(to);
  if (until < 0) return { ids, anchor };
  const begin = anchor !== null && rows.includes(anchor) ? anchor : to;
  const start = rows.indexOf(begin);
  const between = rows.slice(Math.min(start, until), Math.max(start, until) + 1);
  return { ids: [...new Set([...ids, ...between])], anchor: begin };
}

export function allOf(rows: readonly string[]): Selection {
  return { ids: [...rows], anchor: null };
}
