import { Readable } from 'node:stream';
import type { Context } from '../../actions/context.ts';
import { inWorkspace } from '../../store/database.ts';
import { orderWith } from '../../store/read/orders.ts';
import { Refused } from '../../store/refused.ts';
import { asPicture } from '../asPicture.ts';
import { type Serving, serve } from '../serve.ts';

/** A product looks tomorrow as it does today. */
const FOR_A_DAY = 'private, max-age=86400';

/** PROF-3: what was ordered, to be known at a glance. */
export function orderPictureRoutes(serving: Serving, { picturesElsewhere }: Context): void {
  const { db } = serving;

  serve(serving, 'readOrderPicture', async ({ params: { id, item }, reply, caller: { workspaceId } }) => {
    const order = await inWorkspace(db, workspaceId, tx => orderWith(tx, workspaceId, id));
    const url = order?.items[item]?.imageUrl;
    const picture = url && URL.canParse(url) ? await picturesElsewhere(url) : null;
    if (!picture) throw new Refused('not_found');
    const { bytes, contentType } = picture;
    const stream = Readable.from([bytes]);
    asPicture(reply, `${id}-${item}`, { contentType, size: bytes.length, stream }, FOR_A_DAY);
    return stream;
  });
}
