import { INBOX_ROLES } from '../../contract/roles.ts';
import type { TicketPatch } from '../../contract/routes.ts';
import type { Patch } from '../domain/patchTicket.ts';
import { type Database, inWorkspace } from '../store/database.ts';
import { knownTags } from '../store/read/tags.ts';
import { Refused } from '../store/refused.ts';
import { CallError } from './callError.ts';
import type { Caller } from './caller.ts';

/** ROLE-2: only who may use the inbox can be given a ticket. */
export async function requireAssignable(
  db: Database,
  { workspaceId }: Caller,
  assigneeId: string | null | undefined,
  pointer: string,
): Promise<void> {
  if (!assigneeId) return;
  const found = await inWorkspace(db, workspaceId, tx =>
    tx
      .selectFrom('members')
      .select('role')
      .where('workspaceId', '=', workspaceId)
      .where('accountId', '=', assigneeId)
      .where('role', 'in', INBOX_ROLES)
      .executeTakeFirst(),
  );
  if (!found) throw new Refused('unknown_assignee', pointer);
}

/** What many tickets are to be tagged with is looked at once, before any of them is changed. */
export async function requireTags(db: Database, { workspaceId }: Caller, patch: TicketPatch): Promise<void> {
  const asked = [...placed(patch.tags, '/patch/tags'), ...placed(patch.add_tags, '/patch/add_tags')];
  if (asked.length === 0) return;
  const ids = asked.map(({ id }) => id);
  const known = await inWorkspace(db, workspaceId, tx => knownTags(tx, workspaceId, ids));
  const unknown = asked.find(({ id }) => !known.has(id));
  if (unknown) throw new Refused('unknown_tag', unknown.pointer);
}

function placed(ids: string[] = [], at: string): { id: string; pointer: string }[] {
  return ids.map((id, place) => ({ id, pointer: `${at}/${place}` }));
}

function assignmentIn({ assignee_id: to, if_assignee_id: from }: TicketPatch): Patch {
  return {
    ...(to !== undefined && { assigneeId: to }),
    ...(from !== undefined && { ifAssigneeId: from }),
  };
}

/** `at` is where the patch stands in the body. */
export function patchOf(body: TicketPatch, at: string): Patch {
  const until = body.snoozed_until ? new Date(body.snoozed_until) : undefined;
  const status = body.status ?? (until ? 'snoozed' : undefined);
  if (status === 'snoozed' && !until) {
    const pointer = `${at}/snoozed_until`;
    const detail = 'A snoozed ticket needs a time to wake up.';
    const errors = [{ pointer, code: 'required', detail }];
    throw new CallError('invalid_request', { errors, detail: `${pointer}: ${detail}` });
  }
  return {
    ...(status && { status }),
    ...(until && { snoozedUntil: until }),
    ...assignmentIn(body),
    ...(body.read !== undefined && { read: body.read }),
    ...(body.tags && { tags: body.tags }),
    ...(body.add_tags && { addTags: body.add_tags }),
    ...(body.remove_tags && { removeTags: body.remove_tags }),
  };
}
