import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { HOME } from './address.ts';
import { FILE_HEADERS } from './policy.ts';

const SHEETS = ['base', 'frame', 'hero', 'choices', 'shelf', 'workshop', 'basket', 'account'];

/** The style sheet, in one piece however it is written, and the sign in the browser's tab. */
export async function addFiles(app: FastifyInstance): Promise<void> {
  const sheets = await Promise.all(SHEETS.map(name => readFile(at(`style/${name}.css`), 'utf8')));
  const icon = await readFile(at('icon.svg'), 'utf8');
  serve('shop.css', 'text/css; charset=utf-8', sheets.join('\n'));
  serve('icon.svg', 'image/svg+xml', icon);

  function serve(name: string, type: string, text: string): void {
    app.get(`${HOME}/${name}`, async (_request, reply) => reply.headers(FILE_HEADERS).type(type).send(text));
  }
}

function at(path: string): URL {
  return new URL(path, import.meta.url);
}
