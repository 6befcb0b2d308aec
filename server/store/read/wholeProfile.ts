import { sql } from 'kysely';
import type { ConsentEntry, ProfileDetails } from '../../domain/state.ts';
import type { Reading } from '../database.ts';
import { identifiersOf, type KnownName } from './identifiers.ts';
import { totalsOf } from './orders.ts';
import { type ProfileRow, profileRows } from './profiles.ts';

export type WholeProfileRow = {
  profile: ProfileRow;
  /** As they are shown: what an agent says first, then verified before older. */
  identifiers: KnownName[];
  /** The last change of each kind of consent. */
  consent: ConsentEntry[];
  details: ProfileDetails | undefined;
  totals: Awaited<ReturnType<typeof totalsOf>>;
  seen: Seen;
};

type Seen = { replyPhone: string | null; tickets: number; firstAt: Date | null; lastAt: Date | null };

/** A customer with all that their own page tells of them; undefined where there is none of this id. */
export async function wholeProfile(
  tx: Reading,
  workspaceId: string,
  id: string,
): Promise<WholeProfileRow | undefined> {
  const profile = await profileRows(tx, workspaceId).where('profiles.id', '=', id).executeTakeFirst();
  if (!profile) return undefined;
  return {
    profile,
    identifiers: await identifiersOf(tx, workspaceId, id),
    consent: await consentOf(tx, workspaceId, id),
    details: await detailsOf(tx, workspaceId, id),
    totals: await totalsOf(tx, workspaceId, id),
    seen: await seenOf(tx, workspaceId, id),
  };
}

function detailsOf(tx: Reading, workspaceId: string, id: string): Promise<ProfileDetails | undefined> {
  return tx
    .selectFrom('profileDetails')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('profileId', '=', id)
    .executeTakeFirst();
}

function consentOf(tx: Reading, workspaceId: string, profileId: string): Promise<ConsentEntry[]> {
  return tx
    .selectFrom('consentLedger')
    .distinctOn('kind')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('profileId', '=', profileId)
    .orderBy('kind')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** What they wrote, ordered and looked at says since when they are known, and when they were last there. */
async function seenOf(tx: Reading, workspaceId: string, profileId: string): Promise<Seen> {
  const { rows } = await sql<Seen>`
    select t.reply_phone, t.tickets, o.first_at,
      greatest(t.last_at, o.last_at, c.last_at) as last_at
    from (
      select count(*)::int as tickets, max(phone) filter (where channel = 'sms') as reply_phone,
        max(last_inbound_at) as last_at
      from tickets where workspace_id = ${workspaceId} and profile_id = ${profileId}
    ) t cross join (
      select min(placed_at) as first_at, max(placed_at) as last_at
      from orders where workspace_id = ${workspaceId} and profile_id = ${profileId}
    ) o cross join (
      select max(s.left_at) as last_at from tickets t
      join chat_sessions s on (s.workspace_id, s.id) = (t.workspace_id, t.id)
      where t.workspace_id = ${workspaceId} and t.profile_id = ${profileId}
    ) c`.execute(tx);
  return rows[0] ?? { replyPhone: null, tickets: 0, firstAt: null, lastAt: null };
}
