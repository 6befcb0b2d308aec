import { sql } from 'kysely';
import type { Database } from '../store/database.ts';

/** Partitions for the months of the demo's past, so that its changes do not end up in the default one. */
export async function makeRoom(db: Database, from: Date, to: Date): Promise<void> {
  await sql`select make_change_partitions(month::date)
    from generate_series(${from}::timestamptz, ${to}::timestamptz, interval '1 month') month`.execute(db);
}
