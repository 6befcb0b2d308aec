import { z } from 'zod';
import type { ProfilePatch } from '../../../contract/routes.ts';
import type { Context } from '../../actions/context.ts';
import { editProfile } from '../../actions/editProfile.ts';
import type { ProfileEdit } from '../../domain/editProfile.ts';
import { parsePhone } from '../../phone.ts';
import { presentProfile } from '../../present/profile.ts';
import { presentTicket } from '../../present/ticket.ts';
import { presentWholeProfile } from '../../present/wholeProfile.ts';
import { inWorkspace } from '../../store/database.ts';
import { listProfiles, type ProfileRow } from '../../store/read/profiles.ts';
import type { TicketRow } from '../../store/read/tickets.ts';
import { ticketsOfProfile } from '../../store/read/ticketsOfProfile.ts';
import { wholeProfile } from '../../store/read/wholeProfile.ts';
import { Refused } from '../../store/refused.ts';
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

  serve(serving, 'readProfile', async ({ params, caller: { workspaceId } }) => {
    const row = await inWorkspace(db, workspaceId, tx => wholeProfile(tx, workspaceId, params.id));
    if (!row) throw new Refused('not_found');
    return presentWholeProfile(row);
  });

  serve(serving, 'listTicketsOfProfile', async ({ params, query, caller }) => {
    const from = fromCursor(query.cursor, z.object({ sortedAt: Instant, id: Uuid }));
    await profileOf(db, caller, params.id);
    const rows = await inWorkspace(db, caller.workspaceId, tx =>
      ticketsOfProfile(tx, caller.workspaceId, params.id, from, query.limit + 1),
    );
    return page(rows, query.limit, presentTicket, ({ sortedAt, id }: TicketRow) => ({ sortedAt, id }));
  });

  serve(serving, 'editProfile', async ({ params, body, caller }) => {
    await editProfile(context, caller.workspaceId, params.id, editOf(body), actorOf(caller));
    return profileOf(db, caller, params.id);
  });
}

function editOf({ time_zone: timeZone, ...rest }: ProfilePatch): ProfileEdit {
  return { ...rest, ...(timeZone !== undefined && { timeZone }) };
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
