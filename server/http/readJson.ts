import type { FastifyInstance } from 'fastify';
import { CallError } from './callError.ts';

/** Reads JSON bodies. What is no UTF-8 is refused: decoded anyhow, it would be other words than were sent. */
export function readJson(app: FastifyInstance, type = 'application/json'): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser(type, { parseAs: 'buffer' }, (request, body, done) => {
    const text = textOf(body as Buffer);
    if (text === null) done(new CallError('invalid_encoding'));
    else void parse(request, text, done);
  });
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function textOf(body: Buffer): string | null {
  try {
    return utf8.decode(body);
  } catch {
    return null;
  }
}
