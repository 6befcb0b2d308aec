import type { FastifyReply } from 'fastify';
import type { Kept } from '../media/mediaStore.ts';
import { EXTENSIONS } from '../media/picture.ts';

/** Answers with a picture and nothing else, even to who opens it by itself. What is under an id never changes. */
export function asPicture(reply: FastifyReply, id: string, kept: Kept, cacheControl: string): FastifyReply {
  const { contentType, size } = kept;
  return reply.type(contentType).headers({
    'cache-control': cacheControl,
    'content-disposition': `inline; filename="${id}.${EXTENSIONS[contentType]}"`,
    'content-length': size,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  });
}
