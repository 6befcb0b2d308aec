import type { MediaStore } from '../../media/mediaStore.ts';
import { EXTENSIONS } from '../../media/picture.ts';
import { Refused } from '../../store/refused.ts';
import { type Serving, serve } from '../serve.ts';

/** What is under an id never changes. It is a picture and nothing else, even to who opens it by itself. */
const AS_A_PICTURE = {
  'cache-control': 'private, max-age=31536000, immutable',
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
};

export function mediaRoutes(serving: Serving, media: MediaStore): void {
  serve(serving, 'readMedia', async ({ params: { id }, reply, caller }) => {
    const picture = await media.open(caller.workspaceId, id);
    if (!picture) throw new Refused('not_found');
    const { contentType, size, stream } = picture;
    reply.type(contentType).headers({
      ...AS_A_PICTURE,
      'content-length': size,
      'content-disposition': `inline; filename="${id}.${EXTENSIONS[contentType]}"`,
    });
    return stream;
  });
}
