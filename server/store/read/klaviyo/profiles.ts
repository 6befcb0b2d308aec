import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Condition } from '../../../domain/klaviyoFilter.ts';
import type { ProfileDetails } from '../../../domain/state.ts';
import type { Reading } from '../../database.ts';
import { type ProfileRow, profileRows } from '../profiles.ts';
import { compared } from './compared.ts';

/** A profile with all that other tools know of it. */
export type KnownProfileRow = ProfileRow & {
  externalId: string | null;
  updatedAt: Date;
  lastEventAt: Date | null;
  smsTicketId: string | null;
  details: ProfileDetails | null;
};

export type ProfilesAsked = {
  conditions: Condition[];
  sort: 'id' | '-id' | 'created' | '-created' | 'updated' | '-updated';
  after: { id: string; at: string } | null;
  limit: number;
};

/** The profiles for which all conditions hold, in order of id, which is that in which they were made, or of change. */
export async function knownProfiles(
  tx: Reading,
  workspaceId: string,
  { conditions, sort, after, limit }: ProfilesAsked,
): Promise<KnownProfileRow[]> {
  let rows = profileRows(tx, workspaceId).select([UPDATED.as('updatedAt')]);
  for (const condition of conditions) rows = rows.where(holds(condition, workspaceId));
  const isDown = sort.startsWith('-');
  const sign = sql.raw(isDown ? '<' : '>');
  const byChange = sort.endsWith('updated');
  if (after)
    rows = rows.where(
      byChange
        ? sql<SqlBool>`(${UPDATED}, profiles.id) ${sign} (${after.at}::timestamptz, ${after.id}::uuid)`
        : sql<SqlBool>`profiles.id ${sign} ${after.id}::uuid`,
    );
  if (byChange) rows = rows.orderBy(UPDATED, isDown ? 'desc' : 'asc');
  const found = await rows
    .orderBy('profiles.id', isDown ? 'desc' : 'asc')
    .limit(limit)
    .execute();
  return withDetails(tx, workspaceId, found);
}

/** One of them; undefined where there is none of this id. */
export async function knownProfile(tx: Reading, workspaceId: string, id: string) {
  const conditions = [{ field: 'id', operator: 'equals' as const, values: [id] }];
  const [found] = await knownProfiles(tx, workspaceId, { conditions, sort: 'id', after: null, limit: 1 });
  return found;
}

/** When any of it changed last: what was told, or their consent. */
const UPDATED = sql<Date>`greatest(profiles.created_at, profiles.consent_changed_at, (select d.updated_at
  from profile_details d where (d.workspace_id, d.profile_id) = (profiles.workspace_id, profiles.id)))`;

function holds({ field, operator, values }: Condition, workspaceId: string): RawBuilder<SqlBool> {
  if (field === 'id') return sql<SqlBool>`profiles.id in (${sql.join(values)})`;
  const kind = KINDS[field];
  if (kind)
    return sql<SqlBool>`profiles.id in (select i.profile_id from profile_identifiers i
      where i.workspace_id = ${workspaceId} and i.kind = ${kind} and i.value in (${sql.join(values)}))`;
  const column = field === 'created' ? sql`profiles.created_at` : UPDATED;
  return compared(column, operator, sql`${values[0]}::timestamptz`);
}

const KINDS: Record<string, string> = { email: 'email', phone_number: 'phone', external_id: 'external' };

async function withDetails(
  tx: Reading,
  workspaceId: string,
  rows: (ProfileRow & { updatedAt: Date })[],
): Promise<KnownProfileRow[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const details = await tx
    .selectFrom('profileDetails')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('profileId', 'in', ids)
    .execute();
  const beside = await besideOf(tx, workspaceId, ids);
  return rows.map(row => ({
    ...row,
    ...{ externalId: null, lastEventAt: null, smsTicketId: null },
    ...beside.get(row.id),
    details: details.find(({ profileId }) => profileId === row.id) ?? null,
  }));
}

type Beside = Pick<KnownProfileRow, 'externalId' | 'lastEventAt' | 'smsTicketId'>;

async function besideOf(tx: Reading, workspaceId: string, ids: string[]): Promise<Map<string, Beside>> {
  const { rows } = await sql<Beside & { id: string }>`
    select asked.id, (
        select value from profile_identifiers i
        where (i.workspace_id, i.profile_id, i.kind) = (${workspaceId}, asked.id, 'external')
        order by created_at limit 1
      ) as external_id, (
        select at from events e where (e.workspace_id, e.profile_id) = (${workspaceId}, asked.id)
        order by at desc, id desc limit 1
      ) as last_event_at, (
        select t.id from tickets t
        where (t.workspace_id, t.profile_id) = (${workspaceId}, asked.id) and t.channel = 'sms' limit 1
      ) as sms_ticket_id
    from unnest(${ids}::uuid[]) as asked(id)`.execute(tx);
  return new Map(rows.map(({ id, ...beside }) => [id, beside]));
}
