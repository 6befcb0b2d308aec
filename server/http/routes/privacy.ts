import { Readable } from 'node:stream';
import type { Context } from '../../actions/context.ts';
import { eraseProfile } from '../../actions/eraseProfile.ts';
import { exportProfile } from '../../actions/exportProfile.ts';
import { asHtml } from '../../privacy/asHtml.ts';
import { asJson, type Kept } from '../../privacy/asJson.ts';
import { keptProfile, rowsOf } from '../../privacy/kept.ts';
import { inWorkspace } from '../../store/database.ts';
import { storedSettings } from '../../store/read/settings.ts';
import { readSettings } from '../../store/settings.ts';
import { actorOf, type Caller } from '../caller.ts';
import { profileOf } from '../profileOf.ts';
import { type Serving, serve } from '../serve.ts';

/** DATA-4: what a customer may ask for of what is kept about them. */
export function privacyRoutes(serving: Serving, context: Context): void {
  const { db, now } = serving;

  serve(serving, 'exportProfile', async ({ params, caller, reply }) => {
    const kept = await keptOf(params.id, caller);
    reply.header('content-disposition', 'attachment; filename="customer.json"');
    return Readable.from(asJson(kept));
  });

  serve(serving, 'exportProfileAsPage', async ({ params, query, caller, reply }) => {
    const { workspaceId } = caller;
    const kept = await keptOf(params.id, caller);
    const stored = await inWorkspace(db, workspaceId, tx => storedSettings(tx, workspaceId));
    const { name: shop, timeZone, language } = readSettings(stored);
    reply.type('text/html; charset=utf-8');
    reply.header('content-disposition', 'attachment; filename="customer.html"');
    return Readable.from(asHtml({ ...kept, shop, timeZone, language: query.language ?? spoken(language) }));
  });

  serve(serving, 'eraseProfile', async ({ params, caller }) => {
    await eraseProfile(context, caller.workspaceId, params.id, actorOf(caller));
    return profileOf(db, caller, params.id);
  });

  async function keptOf(profileId: string, caller: Caller): Promise<Kept> {
    const which = { workspaceId: caller.workspaceId, profileId };
    await exportProfile(context, which.workspaceId, profileId, actorOf(caller));
    const profile = await keptProfile(context, which);
    return { exportedAt: now(), profile, rowsOf: part => rowsOf(context, which, part) };
  }
}

/** A shop speaks languages that the page does not. */
function spoken(language: string): 'en' | 'it' {
  return language === 'it' ? 'it' : 'en';
}
