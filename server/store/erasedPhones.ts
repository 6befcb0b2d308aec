import type { Client } from 'pg';
import type { Revoked } from '../domain/facts.ts';
import type { KeptPhone } from '../domain/state.ts';
import type { Command } from './command.ts';
import { phonesIn } from './phonesIn.ts';
import { type Statement, sendAll } from './pipeline.ts';
import type { World } from './world/world.ts';

/** What is kept of a phone that was somebody's who was erased, or whose it is no more: whoever has it cannot tell the phone, and the same phone gives the same. */
export type PhoneHash = (workspaceId: string, phone: string) => Buffer;

/**
 * DATA-4, PROF-5: what the phones that a batch names had taken back, for whoever comes to have them. Asked only in workspaces
 * where anything is kept of any phone, so that elsewhere no text pays for it.
 */
export async function learnRevoked(
  client: Client,
  commands: Command[],
  world: World,
  hashOf: PhoneHash,
): Promise<void> {
  const asked = commands
    .filter(({ workspaceId }) => world.shops.keepsPhones(workspaceId))
    .flatMap(({ workspaceId, load }) => phonesIn(load).map(phone => ({ workspaceId, phone })))
    .map(({ workspaceId, phone }) => ({
      ...{ workspace_id: workspaceId, phone },
      hash: hashOf(workspaceId, phone).toString('hex'),
    }));
  if (asked.length === 0) return;
  const [answer] = await sendAll(client, [{ text: REVOKED, values: [JSON.stringify(asked)] }]);
  for (const { workspaceId, phone, ...revoked } of answer?.rows ?? [])
    world.shops.knowRevoked(String(workspaceId), String(phone), revoked as Revoked);
}

/** PROF-5: what is kept of phones that were let go. The last word of whoever had one counts, be it that nothing is taken back. */
export function keptPhoneWrites(kept: KeptPhone[], now: Date, hashOf: PhoneHash): Statement[] {
  if (kept.length === 0) return [];
  const rows = kept.map(({ workspaceId, phone, ...one }) => ({
    ...{ workspace_id: workspaceId, hash: hashOf(workspaceId, phone).toString('hex'), at: now },
    ...{ profile_id: one.profileId, sms_marketing: one.smsMarketing },
    ...{ sms_transactional: one.smsTransactional, consent_changed_at: one.consentChangedAt },
  }));
  return [FORGOTTEN, KEPT].map(text => ({ text, values: [JSON.stringify(rows)] }));
}

const ROWS = `json_to_recordset($1) as r(workspace_id uuid, hash text, at timestamptz, profile_id uuid,
  sms_marketing text, sms_transactional text, consent_changed_at timestamptz)`;

const FORGOTTEN = `
delete from erased_phones e using ${ROWS}
where (e.workspace_id, e.phone_hash) = (r.workspace_id, decode(r.hash, 'hex'))`;

const KEPT = `
insert into erased_phones
  (workspace_id, phone_hash, profile_id, sms_marketing, sms_transactional, consent_changed_at, erased_at)
select workspace_id, decode(hash, 'hex'), profile_id, sms_marketing, sms_transactional, consent_changed_at, at
from ${ROWS} where 'unsubscribed' in (sms_marketing, sms_transactional)`;

const REVOKED = `
select asked.workspace_id, asked.phone, one.sms_marketing, one.sms_transactional, one.consent_changed_at
from json_to_recordset($1) as asked(workspace_id uuid, phone text, hash text)
cross join lateral (
  select * from erased_phones where (workspace_id, phone_hash) = (asked.workspace_id, decode(asked.hash, 'hex')) offset 0
) one`;
