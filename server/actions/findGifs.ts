import type { GifPage, GifQuestion } from '../gifs/gifs.ts';
import type { Context } from './context.ts';
import { answered, gifAccountOf } from './gifAccount.ts';

/** REPLY-4: GIFs by words, at the shop's own provider. */
export async function findGifs(
  context: Context,
  workspaceId: string,
  question: GifQuestion,
): Promise<GifPage> {
  const { account, from } = await gifAccountOf(context, workspaceId);
  return answered(await from.search(account, question));
}
