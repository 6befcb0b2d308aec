import type { Pool } from 'pg';

const SWEEPING = 7_231_002;

/** A sign of life of this process's worker pools. */
export async function beat(pool: Pool, poolIds: string[]): Promise<void> {
  await pool.query(
    `insert into worker_beats select id, now() from unnest($1::text[]) id
     on conflict (pool_id) do update set beat_at = excluded.beat_at`,
    [poolIds],
  );
}

export async function forget(pool: Pool, poolIds: string[]): Promise<void> {
  await pool.query('delete from worker_beats where pool_id = any ($1)', [poolIds]);
}

/** Gives the jobs of pools that have been silent for 30 s back to the queue, and wakes whoever listens. */
export async function releaseSilent(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query('select pg_try_advisory_xact_lock($1) as mine', [SWEEPING]);
    if (rows[0]?.mine) await release(client);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

async function release(client: { query: Pool['query'] }): Promise<void> {
  const { rows } = await client.query<{ pool: string }>(
    `select distinct locked_by as pool from graphile_worker.jobs
     where locked_by is not null and locked_at < now() - interval '10 seconds'
       and not exists (select 1 from worker_beats where pool_id = locked_by and beat_at > now() - interval '30 seconds')`,
  );
  if (rows.length === 0) return;
  await client.query('select graphile_worker.force_unlock_workers($1)', [rows.map(row => row.pool)]);
  await client.query(`select pg_notify('jobs:insert', '{"r":"0","count":1}')`);
}
