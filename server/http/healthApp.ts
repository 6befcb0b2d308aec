import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Log } from '../log.ts';
import type { Database } from '../store/database.ts';
import { healthRoutes } from './health.ts';
import { answerWith, refuse } from './refuse.ts';

type Parts = { db: Database; log: Log; measure(): Promise<void> };

/** What a worker answers: whether it is well, and its figures. */
export function buildHealthApp({ db, log, measure }: Parts): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = log;
  const logController = new LogController({ disableRequestLogging: true });
  const app = Fastify({
    loggerInstance,
    logController,
    forceCloseConnections: true,
    frameworkErrors: refuse,
  });
  app.setErrorHandler(refuse);
  app.setNotFoundHandler((request, reply) => answerWith({ code: 'no_route' }, request, reply));
  healthRoutes(app, db, measure);
  return app;
}
