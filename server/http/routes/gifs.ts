import { Readable } from 'node:stream';
import type { Context } from '../../actions/context.ts';
import { chooseGif, previewOfGif } from '../../actions/fetchGif.ts';
import { findGifs } from '../../actions/findGifs.ts';
import { removeGifProvider, setGifProvider } from '../../actions/setGifProvider.ts';
import { presentGif, presentGifProvider } from '../../present/gif.ts';
import { presentUpload } from '../../present/upload.ts';
import { gifProviderOf } from '../../store/gifProviders.ts';
import { asPicture } from '../asPicture.ts';
import { actorOf } from '../caller.ts';
import { type Serving, serve } from '../serve.ts';

/** Where a GIF is found again while one looks at it; its provider does not want it kept. */
const FOR_A_LOOK = 'private, max-age=600';

export function gifRoutes(serving: Serving, context: Context): void {
  serve(serving, 'readGifProvider', ({ caller }) => provider(caller.workspaceId));

  serve(serving, 'setGifProvider', async ({ body, caller }) => {
    await setGifProvider(context, caller.workspaceId, body, actorOf(caller));
    return provider(caller.workspaceId);
  });

  serve(serving, 'removeGifProvider', async ({ caller }) => {
    await removeGifProvider(context, caller.workspaceId, actorOf(caller));
    return provider(caller.workspaceId);
  });

  serve(serving, 'listGifs', async ({ query: { q = '', language, cursor = null }, caller }) => {
    const { gifs, next } = await findGifs(context, caller.workspaceId, { words: q, language, cursor });
    return { data: gifs.map(presentGif), next_cursor: next };
  });

  serve(serving, 'readGifPreview', async ({ params: { id }, query: { still }, reply, caller }) => {
    const bytes = await previewOfGif(context, caller.workspaceId, id, still === 'true');
    const stream = Readable.from([bytes]);
    asPicture(reply, id, { contentType: 'image/gif', size: bytes.length, stream }, FOR_A_LOOK);
    return stream;
  });

  serve(serving, 'chooseGif', async ({ params: { id }, caller }) =>
    presentUpload(await chooseGif(context, caller.workspaceId, id, actorOf(caller))),
  );

  async function provider(workspaceId: string) {
    const { db, installation } = context;
    return presentGifProvider(await gifProviderOf(db, installation.box, workspaceId));
  }
}
