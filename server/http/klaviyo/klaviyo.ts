import type { FastifyInstance } from 'fastify';
import type { Context } from '../../actions/context.ts';
import { readJson } from '../readJson.ts';
import type { Serving } from '../serve.ts';
import { bulkEventRoutes } from './bulkEvents.ts';
import { conversationRoutes } from './conversations.ts';
import { eventRoutes } from './events.ts';
import { importedProfileRoutes } from './importedProfiles.ts';
import { importRoutes } from './imports.ts';
import { marketingRoutes } from './marketing.ts';
import { metricRoutes } from './metrics.ts';
import { openPaces } from './paces.ts';
import { profileRoutes } from './profiles.ts';
import { answerWith, JSON_API, refuse } from './refuse.ts';
import { subscriptionRoutes } from './subscriptions.ts';

/** DATA-1: Klaviyo's API, so that its official client works with its base path changed and a key of ours (decision 39). */
export async function klaviyo(app: FastifyInstance, serving: Omit<Serving, 'app'>, context: Context) {
  readJson(app, JSON_API);
  app.setErrorHandler(refuse);
  // A route of its own, since the files of the web app are looked for at every address that has none.
  app.all('/*', { schema: { hide: true } }, async (request, reply) =>
    answerWith({ code: 'no_route' }, request, reply),
  );
  const ours = { ...serving, app, paces: openPaces(serving.now) };
  profileRoutes(ours, context);
  importRoutes(ours);
  importedProfileRoutes(ours);
  subscriptionRoutes(ours);
  eventRoutes(ours, context);
  bulkEventRoutes(ours);
  metricRoutes(ours);
  marketingRoutes(ours);
  conversationRoutes(ours, context);
}
