import type { FastifyReply, FastifyRequest } from 'fastify';
import { CALL_ERRORS, type CallErrorCode, REFUSALS, type RefusalCode } from '../contract/refusals.ts';

type Code = RefusalCode | CallErrorCode;
type Field = { pointer: string; detail: string };

const SENTENCES: Record<Code, string> = { ...REFUSALS, ...CALL_ERRORS };

/** What a request to the simulator is answered with when it cannot be done. RFC 9457. */
export class Problem extends Error {
  readonly status: number;
  readonly code: Code;
  readonly field: Field | null;

  constructor(status: number, code: Code, field: Field | null = null) {
    super(SENTENCES[code]);
    this.status = status;
    this.code = code;
    this.field = field;
  }
}

export function wrongField(pointer: string, detail: string): Problem {
  return new Problem(422, 'invalid_request', { pointer, detail });
}

/** Errors that are not ours go on to the app's own handler. */
export function answerProblem(error: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (!(error instanceof Problem)) throw error;
  const { status, code, field, message } = error;
  const errors = field ? [{ pointer: field.pointer, code, detail: field.detail }] : undefined;
  const problem = {
    type: `urn:parley:problem:${code}`,
    title: message,
    status,
    code,
    detail: field?.detail ?? message,
  };
  return reply
    .code(status)
    .header('content-type', 'application/problem+json')
    .send({ ...problem, instance: `urn:parley:request:${request.id}`, ...(errors && { errors }) });
}
