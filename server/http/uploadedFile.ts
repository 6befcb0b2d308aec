import type { Multipart, MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { RefusalCode } from '../../contract/refusals.ts';
import { Refused } from '../store/refused.ts';
import { CallError } from './callError.ts';

/** `largest` in bytes, and what a larger one is refused by. */
type Limit = { largest: number; refusal: RefusalCode };

const PICTURE: Limit = { largest: 16 * 1024 * 1024, refusal: 'media_too_large' };
/** Room for the boundaries and headers around it. */
const AROUND = 64 * 1024;

const FIELD = 'file';
const POINTER = `/${FIELD}`;

/**
 * The one file of a multipart request, which is in its field `file`. Refuses what is too large while it comes in, and
 * holds no more of it than a file may have. Asked for twice it is read once.
 */
export function uploadedFile(request: FastifyRequest): Promise<Buffer> {
  const known = FILES.get(request);
  if (known) return known;
  const file = takeUpload(request, PICTURE, part => part.toBuffer());
  FILES.set(request, file);
  return file;
}

const FILES = new WeakMap<FastifyRequest, Promise<Buffer>>();

/** One file likewise, taken while it comes in: what `take` has of a file that turns out too large is not all of it. */
export async function takeUpload<T>(
  request: FastifyRequest,
  limit: Limit,
  take: (part: MultipartFile) => Promise<T>,
): Promise<T> {
  if (!request.isMultipart()) throw wrong('unsupported_media_type', 'is sent as multipart/form-data');
  if (Number(request.headers['content-length']) > limit.largest + AROUND)
    throw new Refused(limit.refusal, POINTER);
  const limits = { fileSize: limit.largest, fieldSize: 1024, headerPairs: 20 };
  try {
    return await onlyFile(request.parts({ limits }), limit, take);
  } finally {
    // A caller who is still sending hears why not only once somebody takes the rest.
    request.raw.unpipe();
    request.raw.resume();
  }
}

async function onlyFile<T>(
  parts: AsyncIterable<Multipart>,
  limit: Limit,
  take: (part: MultipartFile) => Promise<T>,
): Promise<T> {
  let taken: { is: T } | undefined;
  try {
    for await (const part of parts) {
      if (part.fieldname !== FIELD) throw unknownField(part.fieldname);
      if (part.type !== 'file') throw wrong('invalid_request', 'is not a file');
      if (taken) throw wrong('invalid_request', 'is there twice');
      taken = { is: await take(part) };
    }
  } catch (error) {
    throw reasonOf(error, limit);
  }
  if (!taken) throw wrong('invalid_request', 'is missing');
  return taken.is;
}

function reasonOf(error: unknown, { refusal }: Limit): unknown {
  if (error instanceof CallError || error instanceof Refused) return error;
  if (error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE')
    return new Refused(refusal, POINTER);
  return wrong('invalid_request', 'cannot be read as multipart/form-data');
}

function wrong(code: 'invalid_request' | 'unsupported_media_type', detail: string): CallError {
  return new CallError(code, {
    detail: `${FIELD}: ${detail}`,
    errors: [{ pointer: POINTER, code, detail }],
  });
}

function unknownField(name: string): CallError {
  const pointer = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const detail = 'There is no such field.';
  return new CallError('invalid_request', {
    detail: `${pointer}: ${detail}`,
    errors: [{ pointer, code: 'unknown_field', detail }],
  });
}
