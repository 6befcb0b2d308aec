import type { FastifyInstance } from 'fastify';
import type { Context } from '../actions/context.ts';
import { Refused } from '../store/refused.ts';
import { asPicture } from './asPicture.ts';

/** The chat shows them on shops' pages, and where those let no picture of others in, it draws what it fetches (CHAT-1). */
const ON_ANY_PAGE = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

/**
 * REPLY-4: where providers fetch what they are to send along, with nobody signed in: the address is all they have, and
 * it does not last. What is wrong with one is not said.
 */
export function signedMedia(
  app: FastifyInstance,
  { media, mediaAddresses }: Pick<Context, 'media' | 'mediaAddresses'>,
): void {
  app.get<{ Params: { token: string } }>('/media/:token', async ({ params: { token } }, reply) => {
    const place = mediaAddresses.read(token);
    const kept = place && (await media.open(place.workspaceId, place.id));
    if (!place || !kept) throw new Refused('not_found');
    reply.headers(ON_ANY_PAGE);
    return asPicture(reply, place.id, kept, 'private, max-age=3600').send(kept.stream);
  });
}
