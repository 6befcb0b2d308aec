import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { refuse as refuseAsKlaviyo } from './klaviyo/refuse.ts';
import { refuse } from './refuse.ts';

/** An address that cannot be decoded belongs to no route yet: it is told so in the shape of where it would lead. */
export function refuseUnread(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const isKlaviyos = request.url.startsWith('/klaviyo/api/');
  (isKlaviyos ? refuseAsKlaviyo : refuse)(error, request, reply);
}
