import type { Client } from 'pg';
import type { Revoked } from '../domain/facts.ts';
import type { Command } from './command.ts';
import { phonesIn } from './phonesIn.ts';
import { sendAll } from './pipeline.ts';
import type { World } from './world.ts';

/** What is kept of the phone of somebody who was erased: whoever has it cannot tell the phone, and the same phone gives the same. */
export type PhoneHash = (workspaceId: string, phone: string) => Buffer;

/**
 * DATA-4: what the phones that a batch names had taken back, for whoever is new by them. Asked only in workspaces that have
 * erased somebody, so that elsewhere no text pays for it.
 */
export async function learnRevoked(
  client: Client,
  commands: Command[],
  world: World,
  hashOf: PhoneHash,
): Promise<void> {
  const asked = commands
    .filter(({ workspaceId }) => world.hasErased(workspaceId))
    .flatMap(({ workspaceId, load }) => phonesIn(load).map(phone => ({ workspaceId, phone })))
    .map(({ workspaceId, phone }) => ({
      ...{ workspace_id: workspaceId, phone },
      hash: hashOf(workspaceId, phone).toString('hex'),
    }));
  if (asked.length === 0) return;
  const [answer] = await sendAll(client, [{ text: REVOKED, values: [JSON.stringify(asked)] }]);
  for (const { workspaceId, phone, ...revoked } of answer?.rows ?? [])
    world.knowRevoked(String(workspaceId), String(phone), revoked as Revoked);
}

const REVOKED = `
select asked.workspace_id, asked.phone, one.sms_marketing, one.sms_transactional, one.consent_changed_at
from json_to_recordset($1) as asked(workspace_id uuid, phone text, hash text)
cross join lateral (
  select * from erased_phones where (workspace_id, phone_hash) = (asked.workspace_id, decode(asked.hash, 'hex')) offset 0
) one`;
