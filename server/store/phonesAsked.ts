import type { Writer } from '../domain/state.ts';
import type { Command } from './command.ts';
import type { Statement } from './pipeline.ts';

/** What a batch knows of the phones of those whose texts leave, and of by which customers have written. */
export class Phones {
  private of = new Map<string, Set<string>>();
  private writers = new Map<string, Writer[]>();

  know(profileId: string, phone: string): void {
    this.of.set(profileId, (this.of.get(profileId) ?? new Set()).add(phone));
  }

  forget(profileId: string, phone: string): void {
    this.of.get(profileId)?.delete(phone);
  }

  knowWriter(profileId: string, writer: Writer): void {
    this.writers.set(profileId, [...(this.writers.get(profileId) ?? []), writer]);
  }

  factsFor({ load }: Command, id: string | undefined): { phones: string[]; writers: Writer[] } {
    return {
      phones: load.line && id ? [...(this.of.get(id) ?? [])] : [],
      writers: (load.writers && id && this.writers.get(id)) || [],
    };
  }
}

/** PROF-5: read once the lock is had, so that a phone that has just been taken away is none of them. A thread of texts has its customer's id. */
export function phonesOfLines(commands: Command[]): Statement | null {
  const asked = commands.flatMap(({ workspaceId, load: { line } }) =>
    line ? [{ workspace_id: workspaceId, id: line }] : [],
  );
  return asked.length === 0 ? null : { text: PHONES, values: [JSON.stringify(asked)] };
}

const PHONES = `select i.profile_id, i.value as phone from json_to_recordset($1) as asked(workspace_id uuid, id uuid)
cross join lateral (
  select * from profile_identifiers where (workspace_id, profile_id) = (asked.workspace_id, asked.id) and kind = 'phone' offset 0
) i`;

/** The last first. What they wrote in keywords counts: it is heard like anything else (VIEW-3). */
export function writersAsked(commands: Command[]): Statement | null {
  const asked = commands.flatMap(({ workspaceId, load: { writers, profileId } }) =>
    writers && profileId ? [{ workspace_id: workspaceId, id: profileId }] : [],
  );
  return asked.length === 0 ? null : { text: WRITERS, values: [JSON.stringify(asked)] };
}

const WRITERS = `select m.profile_id, m.phone, m.sending_number
from json_to_recordset($1) as asked(workspace_id uuid, id uuid)
cross join lateral (
  select distinct on (phone) asked.id as profile_id, phone, sending_number, sent_at from messages
  where (workspace_id, thread_id) = (asked.workspace_id, asked.id) and direction = 'inbound' and phone is not null
  order by phone, sent_at desc
) m order by m.sent_at desc`;
