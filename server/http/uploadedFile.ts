import type { Multipart } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Refused } from '../store/refused.ts';
import { CallError } from './callError.ts';

/** In bytes. */
const LARGEST_FILE = 16 * 1024 * 1024;
/** Room for the boundaries and headers around it. */
const AROUND = 64 * 1024;

const LIMITS = { fileSize: LARGEST_FILE, fieldSize: 1024, headerPairs: 20 };

const FIELD = 'file';
const POINTER = `/${FIELD}`;

/**
 * The one file of a multipart request, which is in its field `file`. Refuses what is too large while it comes in, and
 * holds no more of it than a file may have. Asked for twice it is read once.
 */
export function uploadedFile(request: FastifyRequest): Promise<Buffer> {
  const known = FILES.get(request);
  if (known) return known;
  const file = readFile(request);
  FILES.set(request, file);
  return file;
}

const FILES = new WeakMap<FastifyRequest, Promise<Buffer>>();

async function readFile(request: FastifyRequest): Promise<Buffer> {
  if (!request.isMultipart()) throw wrong('unsupported_media_type', 'is sent as multipart/form-data');
  if (Number(request.headers['content-length']) > LARGEST_FILE + AROUND) throw tooLarge();
  try {
    return await onlyFile(request.parts({ limits: LIMITS }));
  } finally {
    // A caller who is still sending hears why not only once somebody takes the rest.
    request.raw.unpipe();
    request.raw.resume();
  }
}

async function onlyFile(parts: AsyncIterable<Multipart>): Promise<Buffer> {
  let file: Buffer | undefined;
  try {
    for await (const part of parts) {
      if (part.fieldname !== FIELD) throw unknownField(part.fieldname);
      if (part.type !== 'file') throw wrong('invalid_request', 'is not a file');
      if (file) throw wrong('invalid_request', 'is there twice');
      file = await part.toBuffer();
    }
  } catch (error) {
    throw reasonOf(error);
  }
  if (!file) throw wrong('invalid_request', 'is missing');
  return file;
}

function reasonOf(error: unknown): unknown {
  if (error instanceof CallError) return error;
  if (error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE') return tooLarge();
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

function tooLarge(): Refused {
  return new Refused('media_too_large', POINTER);
}
