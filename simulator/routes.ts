import { readFile } from 'node:fs/promises';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { addApi } from './api.ts';
import type { SimulatorDeps } from './deps.ts';
import { guardWith } from './guard.ts';
import { streamsOf } from './live.ts';
import { answerProblem } from './problem.ts';
import { addShop } from './shop/routes.ts';

/** Phones to text from, kept mail, and a shop whose pages carry the web chat. A Fastify plugin. */
export async function simulatorRoutes(app: FastifyInstance, deps: SimulatorDeps): Promise<void> {
  const streams = streamsOf(deps.carrier.feed);
  app.addHook('onRequest', guardWith(deps));
  // Open streams would keep the server from closing.
  app.addHook('preClose', async () => streams.closeAll());
  app.setErrorHandler(answerProblem);
  addApi(app, deps, streams);
  await addShop(app, deps);
  for (const path of ['/simulator', '/simulator/mail'])
    app.get(path, async (_request, reply) => sendPage(reply, deps.page));
}

async function sendPage(reply: FastifyReply, page: URL): Promise<FastifyReply> {
  const html = await readFile(page, 'utf8');
  return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(html);
}
