import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { shopPage } from './page.ts';

const STYLE = new URL('./shop.css', import.meta.url);

/** The invented shop's own page, where the web chat will stand. */
export async function addShop(app: FastifyInstance): Promise<void> {
  const style = await readFile(STYLE, 'utf8');
  app.get('/demo-shop', async (_request, reply) => reply.type('text/html; charset=utf-8').send(shopPage()));
  app.get('/demo-shop/shop.css', async (_request, reply) =>
    reply.type('text/css; charset=utf-8').send(style),
  );
}
