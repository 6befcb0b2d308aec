import { sql } from 'kysely';
import type { Job } from '../domain/decision.ts';
import type { Reading } from './database.ts';

/** Jobs that go with what is written beside the gate: there once it is, and not without it. */
export async function askFor(tx: Reading, jobs: Job[]): Promise<void> {
  if (jobs.length > 0) await sql`select enqueue_jobs(${JSON.stringify(jobs)}::jsonb)`.execute(tx);
}
