import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../actions/context.ts';
import { isKept, isUndone, judgeClaim } from '../domain/claim.ts';
import type { ClaimRow } from '../store/claimRow.ts';
import { type ClaimId, claimOf, holdClaim, keepAnswer, letGo, takeClaim, takeOver } from '../store/claims.ts';
import { CallError } from './callError.ts';
import type { Caller } from './caller.ts';

type Needs = Pick<Context, 'db' | 'now'> & {
  patience: Pick<Context['patience'], 'heldMs'>;
  installation: Pick<Context['installation'], 'box'>;
};

/** A request that is carried out under an `Idempotency-Key`, until its answer is kept. */
export type Held = ClaimId & { stopBeating(): void };

export type Once = ReturnType<typeof openOnce>;

type Asking = { isRepeatable: boolean; bodyOf(request: FastifyRequest): Promise<unknown> };

/**
 * `Idempotency-Key` (DATA-3, draft-ietf-httpapi-idempotency-key-header-07): a POST that comes again under its key is
 * answered as before, for 24 hours, and has no second effect. What is guaranteed of which route: decision 47.
 */
export function openOnce({ db, now, patience: { heldMs }, installation: { box } }: Needs) {
  const later = () => new Date(now().getTime() + heldMs);
  return { begin, end };

  /** Before the handler. Gives the reply where this has been answered before; throws where it must not be carried out. */
  async function begin(request: FastifyRequest, reply: FastifyReply, asking: Asking) {
    const key = keyIn(request);
    if (key === null || request.caller === null) return;
    const asked = {
      ...{ workspaceId: request.caller.workspaceId, callerId: idOf(request.caller), key },
      request: hashOfAsked(request, await asking.bodyOf(request)),
    };
    const { id, known } = await takeClaim(db, { ...asked, heldUntil: later() }, now());
    if (known?.status != null && known.request === asked.request) return replay(reply, known, known.status);
    if (known) await takeOverOrThrow(known, { ...asked, isRepeatable: asking.isRepeatable }, reply);
    request.held = hold({ ...asked, id: known?.id ?? id });
    return;
  }

  async function takeOverOrThrow(
    known: ClaimRow,
    asked: { request: string; isRepeatable: boolean },
    reply: FastifyReply,
  ): Promise<void> {
    const verdict = judgeClaim(claimOf(known), { ...asked, now: now() });
    if (verdict === 'again' && (await takeOver(db, known, later()))) return;
    const code = verdict === 'again' || verdict === 'replay' ? 'idempotency_in_flight' : verdict;
    if (code === 'idempotency_in_flight') reply.header('retry-after', secondsUntil(known.heldUntil));
    throw new CallError(code);
  }

  /** Whoever else holds it asks again then; the first may well be done sooner. */
  function secondsUntil(moment: Date): number {
    return Math.min(5, Math.max(1, Math.ceil((moment.getTime() - now().getTime()) / 1000)));
  }

  /** However long the handler takes, nobody takes it for dead. */
  function hold(which: ClaimId): Held {
    const beat = setInterval(() => void holdClaim(db, which, later()).catch(() => {}), heldMs / 3);
    beat.unref();
    return { ...which, stopBeating: () => clearInterval(beat) };
  }

  /** Behind the handler, before its answer leaves. An answer that cannot be kept leaves all the same. */
  async function end(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<void> {
    const { held } = request;
    if (!held) return;
    request.held = null;
    held.stopBeating();
    await settle(held, reply, payload).catch(error =>
      request.log.error({ err: error }, 'an answer under an Idempotency-Key could not be kept'),
    );
  }

  async function settle({ stopBeating: _, ...which }: Held, reply: FastifyReply, payload: unknown) {
    const status = reply.statusCode;
    if (isUndone(status)) await letGo(db, which);
    else if (isKept(status))
      await keepAnswer(db, which, { status, answer: box.seal(answerOf(reply, payload)) });
    // Nobody knows how far it came. Whoever asks again need not wait for it.
    else await holdClaim(db, which, now());
  }

  function replay(reply: FastifyReply, { answer }: ClaimRow, status: number): FastifyReply {
    if (!answer) throw new CallError('idempotency_outcome_unknown');
    const { headers, body } = JSON.parse(box.open(answer)) as KeptAnswer;
    reply.code(status).headers(headers).header('idempotency-replayed', 'true').serializer(asItIs);
    return reply.send(status === 204 ? undefined : body);
  }
}

type KeptAnswer = { headers: Record<string, string>; body: string };

/** Cookies are a session's own, and are not given twice. */
const KEPT_HEADERS = ['content-type', 'location', 'retry-after'];

function answerOf(reply: FastifyReply, payload: unknown): string {
  const given = KEPT_HEADERS.flatMap(name => {
    const value = reply.getHeader(name);
    return value === undefined ? [] : [[name, String(value)]];
  });
  const kept: KeptAnswer = { headers: Object.fromEntries(given), body: String(payload ?? '') };
  return JSON.stringify(kept);
}

const asItIs = (body: unknown): string => String(body);

/** Of a program its key, of a member their account: whichever session they ask by. */
function idOf(caller: Caller): string {
  return caller.kind === 'member' ? caller.accountId : caller.keyId;
}

/** 1 to 255 characters of printable ASCII. */
const KEY = /^[\x20-\x7e]{1,255}$/;

function keyIn({ headers }: FastifyRequest): string | null {
  const key = headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key === 'string' && KEY.test(key)) return key;
  const detail = 'is 1 to 255 printable characters of ASCII';
  throw new CallError('invalid_request', {
    detail: `Idempotency-Key: ${detail}`,
    errors: [{ pointer: 'Idempotency-Key', code: 'invalid', detail }],
  });
}

/** A body that reads the same is the same, however it was written. */
function hashOfAsked({ method, url }: FastifyRequest, body: unknown): string {
  const hash = createHash('sha256').update(`${method} ${url}\n`);
  return hash.update(Buffer.isBuffer(body) ? body : JSON.stringify(body ?? null)).digest('hex');
}

declare module 'fastify' {
  interface FastifyRequest {
    held: Held | null;
  }
}
