import type { FastifyInstance } from 'fastify';
import { CallError } from '../callError.ts';

/** JSON as it came, since that is what is signed, and as it reads. */
export type RawJson = { bytes: Buffer; json: unknown };

/** As for forms: a text has at most 1,600 characters, and what comes with it fits many times over. */
const LARGEST = 64 * 1024;

/** Nothing came, which nobody can have signed. */
export const NOTHING: RawJson = { bytes: Buffer.alloc(0), json: undefined };

/** Reads JSON bodies in this scope, and nothing else, and keeps their bytes. */
export function readRawJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: LARGEST },
    (_request, body, done) => {
      try {
        done(null, read(body as Buffer));
      } catch (error) {
        done(error as CallError);
      }
    },
  );
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function read(bytes: Buffer): RawJson {
  const text = orRefuse('invalid_encoding', () => utf8.decode(bytes));
  return { bytes, json: orRefuse('invalid_json', () => JSON.parse(text)) };
}

function orRefuse<T>(code: 'invalid_encoding' | 'invalid_json', work: () => T): T {
  try {
    return work();
  } catch {
    throw new CallError(code);
  }
}
