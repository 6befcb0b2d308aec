import { sql } from 'kysely';
import type { Channel } from '../../../contract/vocabulary.ts';
import type { QuickReply } from '../../domain/state.ts';
import type { Reading } from '../database.ts';

/** `sortedName` is what names are sorted by. */
export type QuickReplyRow = QuickReply & { sortedName: string };

export type QuickReplyPosition = { uses: number; name: string; id: string };

type Wanted = { q?: string | undefined; channel?: Channel | undefined };

function quickReplyRows(tx: Reading, workspaceId: string) {
  return tx
    .selectFrom('quickReplies')
    .selectAll()
    .select(sql<string>`lower(name)`.as('sortedName'))
    .where('workspaceId', '=', workspaceId);
}

/** Those that are used most first, then by name. A shop has some dozens: all of them are looked through. */
export function listQuickReplies(
  tx: Reading,
  workspaceId: string,
  { q, channel }: Wanted,
  after: QuickReplyPosition | null,
  limit: number,
): Promise<QuickReplyRow[]> {
  let rows = quickReplyRows(tx, workspaceId);
  for (const word of q?.split(/\s+/).filter(Boolean) ?? []) rows = rows.where(holds(word));
  if (channel) rows = rows.where(sql<boolean>`${channel} = any (channels)`);
  if (after)
    rows = rows.where(
      sql<boolean>`(uses < ${after.uses} or (uses = ${after.uses} and (lower(name), id) > (${after.name}, ${after.id}::uuid)))`,
    );
  return rows.orderBy('uses', 'desc').orderBy('sortedName').orderBy('id').limit(limit).execute();
}

function holds(word: string) {
  return sql<boolean>`strpos(${folded(sql`name || ' ' || body`)}, ${folded(sql`${word}::text`)}) > 0`;
}

/** Without case and accents. */
function folded(text: ReturnType<typeof sql>) {
  return sql`regexp_replace(normalize(lower(${text}), NFKD), '[\\u0300-\\u036f]', '', 'g')`;
}

export function quickReplyOf(
  tx: Reading,
  workspaceId: string,
  id: string,
): Promise<QuickReplyRow | undefined> {
  return quickReplyRows(tx, workspaceId).where('id', '=', id).executeTakeFirst();
}

/** What a reply on a ticket can say of its customer, and of the member who writes it. */
export async function knownOfTicket(
  tx: Reading,
  workspaceId: string,
  ticketId: string,
  memberId: string | null,
) {
  return tx
    .selectFrom('tickets')
    .innerJoin('profiles', join =>
      join
        .onRef('profiles.workspaceId', '=', 'tickets.workspaceId')
        .onRef('profiles.id', '=', 'tickets.profileId'),
    )
    .leftJoin('accounts', join => join.on('accounts.id', '=', memberId))
    .where('tickets.workspaceId', '=', workspaceId)
    .where('tickets.id', '=', ticketId)
    .select(['profiles.name', 'profiles.city', 'profiles.country', 'tickets.phone'])
    .select(['tickets.number as ticketNumber', 'accounts.name as agentName', EMAIL.as('email')])
    .executeTakeFirst();
}

/** As the gate reads it: what an agent says first, then verified before older. */
const EMAIL = sql<string | null>`(select value from profile_identifiers i
  where (i.workspace_id, i.profile_id) = (profiles.workspace_id, profiles.id) and i.kind = 'email'
  order by i.main desc, i.verified desc, i.created_at limit 1)`;
