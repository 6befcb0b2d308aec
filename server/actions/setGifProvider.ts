import type { NewGifProvider } from '../../contract/gifRoutes.ts';
import type { Actor } from '../domain/decision.ts';
import type { GifAccount } from '../gifs/gifs.ts';
import { dropGifProvider, gifProviderOf, keepGifProvider } from '../store/gifProviders.ts';
import { Refused } from '../store/refused.ts';
import { changeAndTell } from './changeAndTell.ts';
import type { Context } from './context.ts';
import { answered } from './gifAccount.ts';

/** REPLY-4: lets a shop's agents find GIFs by its own key, once the provider has answered to it. */
export async function setGifProvider(
  context: Context,
  workspaceId: string,
  { provider, key: given, rating }: NewGifProvider,
  actor: Actor,
): Promise<void> {
  const { db, installation, gifs, now } = context;
  const before = await gifProviderOf(db, installation.box, workspaceId);
  const key = given ?? (before?.provider === provider ? before.key : undefined);
  if (key === undefined) throw new Refused('gif_key_missing', '/key');
  const account: GifAccount = { provider, key, rating };
  answered(await gifs[provider].search(account, { words: '', language: 'en', cursor: null }), '/key');
  await changeAndTell(context, workspaceId, actor, async tx => {
    await keepGifProvider(tx, installation.box, { workspaceId, ...account, changedAt: now() });
    return { about: 'gif_provider', names: given === undefined ? ['rating'] : ['key', 'rating'] };
  });
}

/** From then on there are no GIFs. */
export async function removeGifProvider(context: Context, workspaceId: string, actor: Actor): Promise<void> {
  await changeAndTell(context, workspaceId, actor, async tx => {
    const wasThere = await dropGifProvider(tx, workspaceId);
    return wasThere ? { about: 'gif_provider', names: ['key'] } : null;
  });
}
