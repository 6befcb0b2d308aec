import { sql } from 'kysely';
import type { Reading } from './database.ts';

/**
 * Packs what was said in a workspace up to a moment, from where it was last left off, for reports to count (decision 38).
 * Nothing may be written later that says it was said before that moment.
 */
export async function packSaid(tx: Reading, workspaceId: string, upTo: Date): Promise<void> {
  await sql`select pack_said(${workspaceId}::uuid, ${upTo})`.execute(tx);
}
