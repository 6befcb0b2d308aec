import { z } from 'zod';
import { parsePhone } from '../../phone.ts';
import { presentProfile } from '../../present/profile.ts';
import { inWorkspace } from '../../store/database.ts';
import { listProfiles, type ProfileRow, profileRows } from '../../store/read/profiles.ts';
import { Refused } from '../../store/refused.ts';
import { CallError } from '../callError.ts';
import { fromCursor, page, Uuid } from '../cursor.ts';
import { type Serving, serve } from '../serve.ts';

export function profileRoutes(serving: Serving): void {
  const { db } = serving;

  serve(serving, 'listProfiles', async ({ query, caller: { workspaceId } }) => {
    const before = fromCursor(query.cursor, z.object({ id: Uuid }));
    const phone = query.phone === undefined ? null : requirePhone(query.phone);
    const rows = await inWorkspace(db, workspaceId, tx =>
      listProfiles(tx, workspaceId, phone, before?.id ?? null, query.limit + 1),
    );
    return page(rows, query.limit, presentProfile, ({ id }: ProfileRow) => ({ id }));
  });

  serve(serving, 'readProfile', async ({ params, caller: { workspaceId } }) => {
    const row = await inWorkspace(db, workspaceId, tx =>
      profileRows(tx, workspaceId).where('profiles.id', '=', params.id).executeTakeFirst(),
    );
    if (!row) throw new Refused('not_found');
    return presentProfile(row);
  });
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
