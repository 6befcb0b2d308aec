import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Refused } from '../../store/refused.ts';
import type { FieldError } from '../callError.ts';
import { type Problem, problemOf, saidOf } from '../refuse.ts';

export const JSON_API = 'application/vnd.api+json';

/** Where Klaviyo has a word and a status of its own for what we call otherwise. */
const THEIRS: Partial<Record<Problem['code'], { status?: number; code: string }>> = {
  not_signed_in: { code: 'not_authenticated' },
  missing_scope: { code: 'permission_denied' },
  rate_limited: { code: 'throttled' },
  invalid_request: { status: 400, code: 'invalid' },
  invalid_cursor: { status: 400, code: 'invalid' },
  no_route: { code: 'not_found' },
};

type Told = { pointer: string; code?: string; detail: string };

/** Every error leaves as JSON:API's errors, in Klaviyo's shape of them. */
export function refuse(
  error: FastifyError | Error,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const problem = problemOf(error);
  if (problem.code === 'internal') request.log.error({ err: error }, 'a request failed');
  return answerWith(problem, request, reply, error instanceof Refused ? error.about : undefined);
}

export function answerWith(
  problem: Problem,
  request: FastifyRequest,
  reply: FastifyReply,
  about?: Refused['about'],
): FastifyReply {
  const said = saidOf(problem);
  const { status = said.status, code } = THEIRS[problem.code] ?? { code: problem.code };
  const one = ({ pointer, detail }: Told, at: number) => ({
    id: `${request.id}-${at}`,
    ...{ status, code, title: said.title, detail, source: sourceOf(pointer), links: {} },
    meta: about?.profile_id ? { duplicate_profile_id: about.profile_id } : {},
  });
  const told: Told[] = problem.errors?.length ? problem.errors : [{ pointer: '/data', detail: said.detail }];
  return reply
    .code(status)
    .type(JSON_API)
    .send(JSON.stringify({ errors: told.map(one) }));
}

/** A JSON pointer begins with a slash; what does not is a parameter. */
function sourceOf(pointer: FieldError['pointer']) {
  return pointer === '' || pointer.startsWith('/') ? { pointer: pointer || '/data' } : { parameter: pointer };
}
