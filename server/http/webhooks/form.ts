import type { FastifyInstance } from 'fastify';
import { CallError } from '../callError.ts';

/** A text has at most 1,600 characters; ten media addresses and the rest fit many times over. */
const LARGEST_FORM = 64 * 1024;

/** Reads form bodies in this scope, and nothing else. Repeated fields keep all their values. */
export function readForm(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer', bodyLimit: LARGEST_FORM },
    (_request, body, done) => {
      try {
        done(null, fields(utf8.decode(body as Buffer)));
      } catch {
        done(new CallError('invalid_encoding'));
      }
    },
  );
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function fields(text: string): Record<string, string | string[]> {
  const read: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of new URLSearchParams(text)) {
    const before = read[name];
    read[name] = before === undefined ? value : [before, value].flat();
  }
  return read;
}
