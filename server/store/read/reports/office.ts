import { sql } from 'kysely';
import { waitsOf } from '../../../domain/figures/said.ts';
import { isCountedInOfficeHours, type Office, officeFor } from '../../../domain/reportPeriod.ts';
import type { Settings } from '../../../domain/settings.ts';
import type { Reading } from '../../database.ts';
import { SAID, type Span } from './said.ts';
import { saidIn } from './saidIn.ts';

type Times = Pick<Span, 'from' | 'until'>;

/** TIME-1: by what clock the answers of a time are counted, as the shop now has it. */
export async function officeIn(
  tx: Reading,
  workspaceId: string,
  settings: Settings,
  times: Times,
): Promise<Office> {
  const somethingSaid = isCountedInOfficeHours(settings) ? await shared(tx, workspaceId, times) : null;
  const said = somethingSaid ? await saidIn(tx, workspaceId, somethingSaid) : [];
  return officeFor(settings, () => waitsOf(said));
}

/** The part of a time in which anything was said at all: what is asked for may be for ever. */
async function shared(tx: Reading, workspaceId: string, { from, until }: Times): Promise<Times | null> {
  const { rows } = await sql<{ first: Date | null; last: Date | null }>`
    select min(m.created_at) as first, max(m.created_at) as last from messages m
    where m.workspace_id = ${workspaceId} and ${SAID}`.execute(tx);
  const { first, last } = rows[0] ?? {};
  if (!first || !last) return null;
  const end = new Date(last.getTime() + 1);
  return { from: first > from ? first : from, until: end < until ? end : until };
}
