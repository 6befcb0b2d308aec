import { sql } from 'kysely';
import type { Reading } from '../database.ts';
import type { PhoneHash } from '../erasedPhones.ts';
import type { FormerNames } from './erasureRow.ts';

type Which = { workspaceId: string; profileId: string };

/**
 * Beside the gate's decision, in its transaction: keeps by what the customer was known, for as long as the rest of them is
 * looked for, and what their phones had agreed to. Nothing where there is nobody, or they have been erased already.
 */
export async function beginErasure(tx: Reading, which: Which, now: Date, hashOf: PhoneHash): Promise<void> {
  const { workspaceId, profileId } = which;
  const names = await namesOf(tx, which);
  if (!names) return;
  await tx
    .insertInto('erasures')
    .values({ workspaceId, profileId, askedAt: now, names: JSON.stringify(names) })
    .execute();
  await keepPhones(tx, which, names.phones, now, hashOf);
  await tx
    .deleteFrom('profileDetails')
    .where(sql<boolean>`${OF(which)}`)
    .execute();
  await tx
    .updateTable('settings')
    .set({ hasErased: true })
    .where('workspaceId', '=', workspaceId)
    .where('hasErased', '=', false)
    .execute();
}

const OF = ({ workspaceId, profileId }: Which) =>
  sql`(workspace_id, profile_id) = (${workspaceId}::uuid, ${profileId}::uuid)`;

/** Those of their messages too: who has another phone now may have written by a former one. */
async function namesOf(tx: Reading, which: Which): Promise<FormerNames | undefined> {
  const { workspaceId, profileId } = which;
  const { rows } = await sql<FormerNames>`
    select p.name,
      array(select value from profile_identifiers where ${OF(which)} and kind = 'phone'
        union select phone from tickets where ${OF(which)} and phone is not null
        union select phone from messages where (workspace_id, thread_id) = (p.workspace_id, p.id) and phone is not null) as phones,
      array(select value from profile_identifiers where ${OF(which)} and kind = 'email'
        union select p.typed_email where p.typed_email is not null) as emails,
      array(select value from profile_identifiers where ${OF(which)} and kind = 'external'
        union select external_id from chat_sessions where ${OF(which)} and external_id is not null) as externals
    from profiles p
    where (p.workspace_id, p.id) = (${workspaceId}::uuid, ${profileId}::uuid) and p.erased_at is null`.execute(
    tx,
  );
  return rows[0];
}

/** A phone of several who were erased, one after the other: the last word counts. */
async function keepPhones(
  tx: Reading,
  which: Which,
  phones: string[],
  now: Date,
  hashOf: PhoneHash,
): Promise<void> {
  const { workspaceId, profileId } = which;
  const hashes = phones.map(phone => hashOf(workspaceId, phone)).toSorted(Buffer.compare);
  await sql`
    insert into erased_phones
      (workspace_id, phone_hash, profile_id, sms_marketing, sms_transactional, consent_changed_at, erased_at)
    select p.workspace_id, hash, p.id, p.sms_marketing, p.sms_transactional, p.consent_changed_at, ${now}::timestamptz
    from profiles p, unnest(${hashes}::bytea[]) as hash
    where (p.workspace_id, p.id) = (${workspaceId}::uuid, ${profileId}::uuid)
    on conflict (workspace_id, phone_hash) do update
      set profile_id = excluded.profile_id, sms_marketing = excluded.sms_marketing,
        sms_transactional = excluded.sms_transactional, consent_changed_at = excluded.consent_changed_at,
        erased_at = excluded.erased_at`.execute(tx);
}
