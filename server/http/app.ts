import cookie from '@fastify/cookie';
import websocket from '@fastify/websocket';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Context } from '../actions/context.ts';
import type { Presence } from '../chat/presence.ts';
import type { Log } from '../log.ts';
import type { Hub } from '../realtime/hub.ts';
import type { Tell } from '../realtime/telling.ts';
import type { VisitorHub } from '../realtime/visitors.ts';
import { chat } from './chat/chat.ts';
import { hostedPage } from './chat/hostedPage.ts';
import { healthRoutes } from './health.ts';
import { klaviyo } from './klaviyo/klaviyo.ts';
import type { Limits } from './limits.ts';
import { shortLinks } from './links/shortLinks.ts';
import { unsubscribePage } from './links/unsubscribe.ts';
import { refuseNoHttp } from './noHttp.ts';
import { openOnce } from './once.ts';
import { describeApi } from './openapi.ts';
import { readJson } from './readJson.ts';
import { realtimeRoute } from './realtime.ts';
import { refuse } from './refuse.ts';
import { refuseUnread } from './refuseUnread.ts';
import { accountRoutes } from './routes/account.ts';
import { activityRoutes } from './routes/activity.ts';
import { auditRoutes } from './routes/audit.ts';
import { availabilityRoutes } from './routes/availability.ts';
import { consentRoutes } from './routes/consent.ts';
import { couponRoutes } from './routes/coupons.ts';
import { draftRoutes } from './routes/drafts.ts';
import { exportRoutes } from './routes/exports.ts';
import { firstStepRoutes } from './routes/firstSteps.ts';
import { gifRoutes } from './routes/gifs.ts';
import { identifierRoutes } from './routes/identifiers.ts';
import { importRoutes } from './routes/imports.ts';
import { joinRoutes } from './routes/joins.ts';
import { klaviyoSourceRoutes } from './routes/klaviyo.ts';
import { mailRoutes } from './routes/mails.ts';
import { marketingRoutes } from './routes/marketing.ts';
import { mediaRoutes } from './routes/media.ts';
import { memberRoutes } from './routes/members.ts';
import { messageRoutes } from './routes/messages.ts';
import { noteRoutes } from './routes/notes.ts';
import { notificationRoutes } from './routes/notifications.ts';
import { numberRoutes } from './routes/numbers.ts';
import { orderPictureRoutes } from './routes/orderPictures.ts';
import { orderRoutes } from './routes/orders.ts';
import { ownWorkspaceRoutes } from './routes/ownWorkspaces.ts';
import { privacyRoutes } from './routes/privacy.ts';
import { problemRoutes } from './routes/problems.ts';
import { profileRoutes } from './routes/profiles.ts';
import { providerRoutes } from './routes/providers.ts';
import { quickReplyRoutes } from './routes/quickReplies.ts';
import { reportRoutes } from './routes/reports.ts';
import { retentionRoutes } from './routes/retention.ts';
import { saleRoutes } from './routes/sales.ts';
import { sessionRoutes } from './routes/session.ts';
import { settingsRoutes } from './routes/settings.ts';
import { shopifyRoutes } from './routes/shopify.ts';
import { singleSignOnRoutes } from './routes/singleSignOn.ts';
import { tagRoutes } from './routes/tags.ts';
import { ticketRoutes } from './routes/tickets.ts';
import { typingRoutes } from './routes/typing.ts';
import { uploadRoutes } from './routes/uploads.ts';
import { usageRoutes } from './routes/usage.ts';
import { webChatRoutes } from './routes/webChat.ts';
import { webhookRoutes } from './routes/webhooks.ts';
import { workspaceRoutes } from './routes/workspace.ts';
import { screens } from './screens.ts';
import { signedMedia } from './signedMedia.ts';
import { signInByProvider } from './sso.ts';
import { openTries } from './tries.ts';
import { trusting } from './trusting.ts';
import { shopifyWebhooks } from './webhooks/shopify.ts';
import { sinchWebhooks } from './webhooks/sinch.ts';
import { telnyxWebhooks } from './webhooks/telnyx.ts';
import { timeWebhooks } from './webhooks/timeWebhooks.ts';
import { twilioWebhooks } from './webhooks/twilio.ts';

export type Parts = {
  context: Context;
  hub: Hub;
  visitors: VisitorHub;
  presence: Presence;
  tell: Tell;
  log: Log;
  limits: Limits;
  /** Networks of proxies that are believed who comes through them, beside those on this machine. */
  trustedProxies?: string[];
  /** The simulator, where it may run. It stands in for the first workspace, and for no other. */
  simulator: {
    routes(app: FastifyInstance): Promise<void>;
    isOn(workspaceId: string): Promise<boolean>;
  } | null;
  /** Brings the figures up to date that are measured only when somebody asks for them. */
  measure?(): Promise<void>;
};

const LARGEST_BODY = 1024 * 1024;

/** Everything that answers HTTP. */
export async function buildApp(parts: Parts): Promise<FastifyInstance> {
  const { context, hub, tell, log, simulator, limits, measure = async () => {} } = parts;
  const { trustedProxies = [] } = parts;
  const { db, now, publicUrl, chatTokens } = context;
  const loggerInstance: FastifyBaseLogger = log;
  const logController = new LogController({ disableRequestLogging: true });
  const app = Fastify({
    loggerInstance,
    logController,
    trustProxy: trusting(trustedProxies),
    forceCloseConnections: true,
    bodyLimit: LARGEST_BODY,
    frameworkErrors: refuseUnread,
    clientErrorHandler: refuseNoHttp,
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(refuse);
  app.decorateRequest('caller', null);
  app.decorateRequest('visitor', null);
  app.decorateRequest('held', null);
  readJson(app);
  timeWebhooks(app);
  await app.register(cookie);
  await app.register(websocket, { options: { maxPayload: 64 * 1024 } });
  await describeApi(app, publicUrl);
  const served = { db, now, publicUrl, chatTokens, once: openOnce(context), limits };
  await app.register(async api => {
    const serving = { ...served, app: api };
    const isSimulatorOn = async (id: string) => (await simulator?.isOn(id)) ?? false;
    const here = { isSimulatorOn, mailIsKept: context.mail.isKept };
    const tries = openTries(now);
    sessionRoutes(serving, context, { tell, tries, ...here });
    ownWorkspaceRoutes(serving, context, { tell, ...here });
    accountRoutes(serving, context, { tell, tries });
    memberRoutes(serving, context, tell);
    singleSignOnRoutes(serving, context);
    ticketRoutes(serving, context);
    messageRoutes(serving, context);
    noteRoutes(serving, context);
    draftRoutes(serving);
    availabilityRoutes(serving, context);
    notificationRoutes(serving, context);
    gifRoutes(serving, context);
    klaviyoSourceRoutes(serving, context);
    typingRoutes(serving, tell);
    mediaRoutes(serving, context.media);
    profileRoutes(serving, context);
    privacyRoutes(serving, context);
    identifierRoutes(serving, context);
    retentionRoutes(serving, context);
    joinRoutes(serving, context);
    activityRoutes(serving, context);
    orderRoutes(serving, context);
    orderPictureRoutes(serving, context);
    consentRoutes(serving, context);
    marketingRoutes(serving, context);
    workspaceRoutes(serving);
    numberRoutes(serving, context);
    providerRoutes(serving, context);
    settingsRoutes(serving, context);
    quickReplyRoutes(serving, context);
    tagRoutes(serving, context);
    couponRoutes(serving, context);
    mailRoutes(serving);
    auditRoutes(serving);
    usageRoutes(serving);
    reportRoutes(serving);
    exportRoutes(serving, context);
    saleRoutes(serving);
    firstStepRoutes(serving);
    webChatRoutes(serving, context);
    problemRoutes(serving);
    shopifyRoutes(serving, context);
    webhookRoutes(serving, context);
    importRoutes(serving, context);
  });
  await app.register(async api => uploadRoutes({ ...served, app: api }, context));
  await app.register(async pages => chat({ ...served, app: pages }, context, parts));
  await app.register(async api => klaviyo(api, served, context), { prefix: '/klaviyo/api' });
  signedMedia(app, context);
  await app.register(async live => realtimeRoute(live, { ...context, hub, tell, limits }));
  await app.register(async webhooks => twilioWebhooks(webhooks, context));
  await app.register(async webhooks => telnyxWebhooks(webhooks, context));
  await app.register(async webhooks => sinchWebhooks(webhooks, context));
  await app.register(async webhooks => shopifyWebhooks(webhooks, context));
  if (simulator) await app.register(one => simulator.routes(one));
  signInByProvider(app, context);
  shortLinks(app, context);
  hostedPage(app, context);
  await app.register(async pages => unsubscribePage(pages, context));
  healthRoutes(app, db, measure);
  await screens(app);
  return app;
}
