import type { RefusalCode } from '../../contract/refusals.ts';
import type { FoundGif, GifAccount, GifAnswer, GifProvider } from '../gifs/gifs.ts';
import { gifProviderOf } from '../store/gifProviders.ts';
import { Refused } from '../store/refused.ts';
import type { Context } from './context.ts';

type Asking = { account: GifAccount; from: GifProvider };

/** By whose key GIFs are asked for here, and of whom. Throws where none has been set up. */
export async function gifAccountOf(context: Context, workspaceId: string): Promise<Asking> {
  const { db, installation, gifs } = context;
  const kept = await gifProviderOf(db, installation.box, workspaceId);
  if (!kept) throw new Refused('no_gif_provider');
  return { account: kept, from: gifs[kept.provider] };
}

/** One of them, as its provider tells of it. Throws where it is not there. */
export async function gifWith({ account, from }: Asking, id: string): Promise<FoundGif> {
  const gif = answered(await from.one(account, id));
  if (!gif) throw new Refused('not_found');
  return gif;
}

const REASON = {
  key: 'gif_key_refused',
  quota: 'gif_quota',
  unreachable: 'gif_provider_unreachable',
} as const satisfies Record<string, RefusalCode>;

export function answered<T>(answer: GifAnswer<T>, pointer?: string): T {
  if (answer.kind === 'answered') return answer.value;
  throw new Refused(REASON[answer.why], answer.why === 'key' ? pointer : undefined);
}
