import type { Context } from '../../actions/context.ts';
import { presentChatConfig } from '../../present/chatConfig.ts';
import { Refused } from '../../store/refused.ts';
import { asPicture } from '../asPicture.ts';
import { type Serving, serve } from '../serve.ts';
import { requireSite, shopOf } from './shopOf.ts';

/** Every page of a shop asks for it. Which site's page it is decides whether it is told. */
const A_MINUTE = { 'cache-control': 'public, max-age=60', vary: 'origin' };

export function configRoutes(serving: Serving, { media }: Pick<Context, 'media'>): void {
  const { db, now, publicUrl } = serving;

  serve(serving, 'readChatConfig', async ({ params: { id }, request, reply }) => {
    const settings = await shopOf(db, id);
    requireSite(settings, request, publicUrl);
    reply.headers(A_MINUTE);
    return presentChatConfig({ id, settings, now: now(), publicUrl });
  });

  serve(serving, 'readChatLogo', async ({ params: { id }, reply }) => {
    const { logoMediaId } = await shopOf(db, id);
    const kept = logoMediaId && (await media.open(id, logoMediaId));
    if (!logoMediaId || !kept) throw new Refused('not_found');
    asPicture(reply, logoMediaId, kept, 'public, max-age=3600');
    return kept.stream;
  });
}
