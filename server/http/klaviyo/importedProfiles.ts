import { z } from 'zod';
import { inWorkspace, type Reading } from '../../store/database.ts';
import { type ImportedProfile, importedProfiles } from '../../store/read/klaviyo/importedProfiles.ts';
import { profilesOfIds } from '../../store/read/klaviyo/profiles.ts';
import { fromCursor, page, Uuid } from '../cursor.ts';
import { many, type Named } from './document.ts';
import { presentProfile } from './presentProfile.ts';
import { pageIn } from './queries.ts';
import { requireImport } from './requireImport.ts';
import { type KlaviyoCall, type KlaviyoServing, serve } from './serve.ts';

/** DATA-1: whom an import of profiles came to, whole or by their ids, in the order of these. */
export function importedProfileRoutes(serving: KlaviyoServing): void {
  const { db, publicUrl } = serving;

  serve(serving, 'listProfilesOfImport', call =>
    listed(call, async (tx, ids) => {
      const rows = await profilesOfIds(tx, call.caller.workspaceId, ids);
      return new Map(rows.map(row => [row.id, presentProfile(publicUrl, row, call.query)]));
    }),
  );

  serve(serving, 'nameProfilesOfImport', call =>
    listed(call, async (_tx, ids) => new Map(ids.map(id => [id, { type: 'profile', id }]))),
  );

  async function listed(
    { id, query, caller: { workspaceId }, request }: KlaviyoCall,
    presented: (tx: Reading, ids: string[]) => Promise<Map<string, Named>>,
  ): Promise<object> {
    const { size, cursor } = pageIn(query, 20, 100);
    const after = fromCursor(cursor, z.object({ id: Uuid }))?.id ?? null;
    const { id: importId } = await requireImport(db, workspaceId, id);
    const found = await inWorkspace(db, workspaceId, async tx => {
      const rows = await importedProfiles(tx, workspaceId, { importId, after, limit: size + 1 });
      const shown = await presented(
        tx,
        rows.slice(0, size).map(row => row.id),
      );
      return page(rows, size, row => shown.get(row.id), cursorOf);
    });
    return many(publicUrl, request, { ...found, data: found.data.filter(one => one !== undefined) });
  }
}

function cursorOf({ cameAs: id }: ImportedProfile) {
  return { id };
}
