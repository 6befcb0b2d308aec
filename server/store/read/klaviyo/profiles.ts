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

/** `made` is the order of ids too: they grow with time. `changed` is that of `updatedAt`. */
export type ProfileOrder = { by: 'made' | 'changed'; isDown: boolean };

export type ProfilesAsked = {
  conditions: Condition[];
  order: ProfileOrder;
  after: { id: string; at: string } | null;
  limit: number;
};

const MADE: ProfileOrder = { by: 'made', isDown: false };

/** The profiles for which all conditions hold, in this order. */
export async function knownProfiles(
  tx: Reading,
  workspaceId: string,
  { conditions, order: { by, isDown }, after, limit }: ProfilesAsked,
): Promise<KnownProfileRow[]> {
  let rows = profileRows(tx, workspaceId).select([UPDATED.as('updatedAt')]);
  for (const condition of conditions) rows = rows.where(holds(condition, workspaceId));
  for (const condition of conditions) rows = rows.where(follows(condition, by));
  const at = TIMES[by];
  const sign = sql.raw(isDown ? '<' : '>');
  if (after)
    rows = rows.where(
      sql<SqlBool>`(${at}, profiles.id) ${sign} (${after.at}::timestamptz, ${after.id}::uuid)`,
    );
  const direction = isDown ? 'desc' : 'asc';
  const found = await rows.orderBy(at, direction).orderBy('profiles.id', direction).limit(limit).execute();
  return withDetails(tx, workspaceId, found);
}

/** One of them; undefined where there is none of this id. */
export async function knownProfile(tx: Reading, workspaceId: string, id: string) {
  const conditions = [{ field: 'id', operator: 'equals' as const, values: [id] }];
  const [found] = await knownProfiles(tx, workspaceId, { conditions, order: MADE, after: null, limit: 1 });
  return found;
}

/** Those of these ids, as far as there are any. */
export async function profilesOfIds(tx: Reading, workspaceId: string, ids: string[]) {
  if (ids.length === 0) return [];
  const conditions = [{ field: 'id', operator: 'any' as const, values: ids }];
  return knownProfiles(tx, workspaceId, { conditions, order: MADE, after: null, limit: ids.length });
}

const CREATED = sql<Date>`profiles.created_at`;

/** When any of it changed last: what was told, or their consent. An index has it in these words. */
const UPDATED = sql<Date>`greatest(profiles.created_at, profiles.consent_changed_at, profiles.told_at)`;

const TIMES = { made: CREATED, changed: UPDATED };

function holds({ field, operator, values }: Condition, workspaceId: string): RawBuilder<SqlBool> {
  if (field === 'id') return sql<SqlBool>`profiles.id in (${sql.join(values)})`;
  const kind = KINDS[field];
  if (kind)
    return sql<SqlBool>`profiles.id in (select i.profile_id from profile_identifiers i
      where i.workspace_id = ${workspaceId} and i.kind = ${kind} and i.value in (${sql.join(values)}))`;
  return compared(field === 'created' ? CREATED : UPDATED, operator, sql`${values[0]}::timestamptz`);
}

/**
 * What a condition says of the time by which they are in order, where it is about the other: nobody was changed before they
 * were made. So the index begins with the first of whom it can hold, and not with all before them.
 */
function follows({ field, operator, values }: Condition, by: ProfileOrder['by']): RawBuilder<SqlBool> {
  const isAfter = by === 'changed' && field === 'created' && operator === 'greater-than';
  const isBefore = by === 'made' && field === 'updated' && operator === 'less-than';
  if (!isAfter && !isBefore) return sql<SqlBool>`true`;
  return compared(TIMES[by], operator, sql`${values[0]}::timestamptz`);
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
