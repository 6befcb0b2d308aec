import type { MediaStore } from '../../media/mediaStore.ts';
import { Refused } from '../../store/refused.ts';
import { asPicture } from '../asPicture.ts';
import { type Serving, serve } from '../serve.ts';

export function mediaRoutes(serving: Serving, media: MediaStore): void {
  serve(serving, 'readMedia', async ({ params: { id }, reply, caller }) => {
    const kept = await media.open(caller.workspaceId, id);
    if (!kept) throw new Refused('not_found');
    asPicture(reply, id, kept, 'private, max-age=31536000, immutable');
    return kept.stream;
  });
}
