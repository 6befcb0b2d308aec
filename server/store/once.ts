/**
 * SQL beside `asked(metric text, unique_id text …)` and `whose(profile_id)`: which event has been recorded under this. Said as a
 * row between two bounds, which are the same, it can be answered by its own index alone, whatever PostgreSQL thinks of the
 * others while its statistics know an empty table.
 */
const OURS = '(unique_id collate "C", metric collate "C", profile_id)';

export function isOnce(asked: string, whose: string): string {
  const theirs = `(${asked}.unique_id, ${asked}.metric, ${whose})`;
  return `unique_id is not null and ${OURS} >= ${theirs} and ${OURS} <= ${theirs}`;
}
