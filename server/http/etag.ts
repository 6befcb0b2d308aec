import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Seen } from '../domain/asSeen.ts';

/** By what an answer is known (RFC 9110, 8.8.3): of the same content it is the same, whoever asks and in whatever order it stands. */
export function tagOf(answer: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(answer, inOrder));
  return `"${hash.digest('base64url').slice(0, 22)}"`;
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Gives the answer its tag, and says whether the caller has it already (`If-None-Match`). */
export function isKnown({ headers }: FastifyRequest, reply: FastifyReply, answer: unknown): boolean {
  const tag = tagOf(answer);
  // A browser may keep it, and asks each time whether it is still so.
  reply.headers({ etag: tag, 'cache-control': 'private, no-cache' });
  return isNamed(headers['if-none-match'], tag);
}

/** What a caller who changes something says they have seen of it (`If-Match`). */
export function seenBy<T>({ headers }: FastifyRequest, present: (now: T) => unknown): Seen<T> {
  const asked = headers['if-match'];
  return asked === undefined ? null : now => isNamed(asked, tagOf(present(now)));
}

/** A proxy that packs answers makes their tags weak ones. They are of the content all the same: so `W/` makes no difference. */
function isNamed(list: string | undefined, tag: string): boolean {
  const named = (list ?? '').split(',').map(one => one.trim().replace(/^W\//, ''));
  return named.includes('*') || named.includes(tag);
}
