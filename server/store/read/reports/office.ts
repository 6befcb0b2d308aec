import { sql } from 'kysely';
import { ALWAYS, type Office, officeBetween } from '../../../domain/reportPeriod.ts';
import type { Settings } from '../../../domain/settings.ts';
import type { Reading } from '../../database.ts';
import { SAID, type Span, within } from './said.ts';

type Times = Pick<Span, 'from' | 'until'>;

/** TIME-1: by what clock the answers of a time are counted, as the shop now has it. */
export async function officeFor(
  tx: Reading,
  workspaceId: string,
  { answerTarget, officeHours: hours, timeZone }: Settings,
  times: Times,
): Promise<Office> {
  if (!answerTarget.inOfficeHours || hours === null) return ALWAYS;
  const { since, until } = await waits(tx, workspaceId, times);
  return since && until ? officeBetween(hours, timeZone, since.getTime(), until.getTime()) : ALWAYS;
}

/** From when until when anybody waited who was answered in a time; null where nobody was. */
async function waits(tx: Reading, workspaceId: string, times: Times) {
  const { rows } = await sql<{ since: Date | null; until: Date | null }>`
    select min(m.waited_since) as since, max(m.created_at) as until from messages m
    where m.workspace_id = ${workspaceId} and m.waited_since is not null and ${SAID} and ${within(times)}`.execute(
    tx,
  );
  return rows[0] ?? { since: null, until: null };
}
