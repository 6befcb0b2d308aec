import { chooseGif } from '../../../server/actions/fetchGif.ts';
import { removeGifProvider, setGifProvider } from '../../../server/actions/setGifProvider.ts';
import { giphy } from '../../../server/gifs/giphy/giphy.ts';
import { startFakeGiphy } from '../../fakes/giphy/fakeGiphy.ts';
import { moving } from '../../harness/pictures.ts';
import type { Stage } from '../stage.ts';
import { type Case, quietly, when } from './case.ts';

const KEY = 'a-key-of-the-shop';

/** Who has GIFs answers as long as this lasts. */
async function withGiphy({ shop }: Stage): Promise<() => Promise<void>> {
  const gif = { id: 'waves', title: 'Cat waves', bytes: await moving('gif', 2) };
  const fake = await startFakeGiphy({ key: KEY, gifs: [gif] });
  shop.context.gifs.giphy = giphy({ apiBase: fake.apiBase, timeoutMs: 5000 });
  return fake.close;
}

const take = ({ shop, agent }: Stage) =>
  setGifProvider(shop.context, shop.workspaceId, { provider: 'giphy', key: KEY, rating: 'g' }, agent);

export const gifs: Record<string, Case[]> = {
  setGifProvider: [
    when('SET-2: GIFs by a key of the shop’s own', async stage => {
      const close = await withGiphy(stage);
      return () => take(stage).finally(close);
    }),
    when('SET-2: and none any more', async stage => {
      const close = await withGiphy(stage);
      await take(stage).finally(close);
      return () => removeGifProvider(stage.shop.context, stage.shop.workspaceId, stage.agent);
    }),
  ],
  fetchGif: [
    quietly('REPLY-4: a GIF that is to be sent', async stage => {
      const close = await withGiphy(stage);
      await take(stage);
      return () => chooseGif(stage.shop.context, stage.shop.workspaceId, 'waves', stage.agent).finally(close);
    }),
  ],
};
