import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { HOME, pictureAddress } from './address.ts';
import { GLAZE_NAMES } from './drawings/glazes.ts';
import { pictureFile } from './drawings/picture.ts';
import { PIECES } from './pieces.ts';
import { FILE_HEADERS } from './policy.ts';

const SHEETS = ['base', 'frame', 'hero', 'choices', 'shelf', 'workshop', 'basket', 'account'];

/** The style sheet, in one piece however it is written, the sign in the browser's tab, and the pieces' pictures. */
export async function addFiles(app: FastifyInstance): Promise<void> {
  const sheets = await Promise.all(SHEETS.map(name => readFile(at(`style/${name}.css`), 'utf8')));
  const icon = await readFile(at('icon.svg'), 'utf8');
  serve(`${HOME}/shop.css`, 'text/css; charset=utf-8', sheets.join('\n'));
  serve(`${HOME}/icon.svg`, 'image/svg+xml', icon);
  for (const { slug, draw } of PIECES)
    for (const glaze of GLAZE_NAMES)
      serve(pictureAddress(slug, glaze), 'image/svg+xml', pictureFile(draw(glaze)));

  function serve(address: string, type: string, text: string): void {
    app.get(address, async (_request, reply) => reply.headers(FILE_HEADERS).type(type).send(text));
  }
}

function at(path: string): URL {
  return new URL(path, import.meta.url);
}
