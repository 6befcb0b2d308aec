import { z } from 'zod';
import type { ProfilePatch } from '../../../contract/routes.ts';
import type * as wire from '../../../contract/shapes.ts';
import type { Context } from '../../actions/context.ts';
import { editProfile } from '../../actions/editProfile.ts';
import type { ProfileEdit } from '../../domain/editProfile.ts';
import type { ProfileEvent } from '../../domain/state.ts';
import { parsePhone } from '../../phone.ts';
import { presentProfile } from '../../present/profile.ts';
import { inWorkspace } from '../../store/database.ts';
import { eventsOf } from '../../store/read/events.ts';
import { listProfiles, type ProfileRow } from '../../store/read/profiles.ts';
import { CallError } from '../callError.ts';
import { actorOf } from '../caller.ts';
import { fromCursor, Instant, page, Uuid } from '../cursor.ts';
import { profileOf } from '../profileOf.ts';
import { type Serving, serve } from '../serve.ts';

export function profileRoutes(serving: Serving, context: Context): void {
  const { db } = serving;

  serve(serving, 'listProfiles', async ({ query, caller: { workspaceId } }) => {
    const before = fromCursor(query.cursor, z.object({ id: Uuid }));
    const blocked = query.blocked === undefined ? null : query.blocked === 'true';
    const phone = query.phone === undefined ? null : requirePhone(query.phone);
    const rows = await inWorkspace(db, workspaceId, tx =>
      listProfiles(tx, workspaceId, { phone, blocked }, before?.id ?? null, query.limit + 1),
    );
    return page(rows, query.limit, presentProfile, ({ id }: ProfileRow) => ({ id }));
  });

  serve(serving, 'listActivity', async ({ params, query, caller }) => {
    const { workspaceId } = caller;
    const before = fromCursor(query.cursor, z.object({ at: Instant, id: Uuid }));
    await profileOf(db, caller, params.id);
    const rows = await inWorkspace(db, workspaceId, tx =>
      eventsOf(tx, workspaceId, params.id, query.metric ?? null, before, query.limit + 1),
    );
    return page(rows, query.limit, presentEvent, ({ at, id }: ProfileEvent) => ({ at, id }));
  });

  serve(serving, 'readProfile', async ({ params, caller }) => {
    return profileOf(db, caller, params.id);
  });

  serve(serving, 'editProfile', async ({ params, body, caller }) => {
    await editProfile(context, caller.workspaceId, params.id, editOf(body), actorOf(caller));
    return profileOf(db, caller, params.id);
  });
}

function editOf({ time_zone: timeZone, ...rest }: ProfilePatch): ProfileEdit {
  return { ...rest, ...(timeZone !== undefined && { timeZone }) };
}

function presentEvent({ id, metric, at, messageId, properties }: ProfileEvent): wire.ProfileEvent {
  return { id, metric, at: at.toISOString(), message_id: messageId, properties };
}

function requirePhone(text: string): string {
  // In an address "+" reads as a space unless it is escaped, and most forget.
  const phone = parsePhone(text.replace(/^ /, '+'));
  if (phone) return phone;
  const detail = 'is not a phone number in international form, as +393475550142';
  throw new CallError('invalid_request', {
    detail: `phone: ${detail}`,
    errors: [{ pointer: 'phone', code: 'invalid_phone', detail }],
  });
}
