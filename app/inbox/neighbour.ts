/** Where one goes on after this row is done: down the list, and up from its end. */
export function neighbourOf<Row extends { id: string }>(rows: readonly Row[], id: string): Row | undefined {
  const at = rows.findIndex(row => row.id === id);
  return at === -1 ? rows[0] : (rows[at + 1] ?? rows[at - 1]);
}
