import type { FastifyBaseLogger } from 'fastify';
import type { Context } from '../../actions/context.ts';
import type { Presence } from '../../chat/presence.ts';
import type { Tell } from '../../realtime/telling.ts';
import type { VisitorHub } from '../../realtime/visitors.ts';
import type { Serving } from '../serve.ts';
import { openToAnyPage } from './anyPage.ts';
import { configRoutes } from './config.ts';
import { leaveBeacon } from './leave.ts';
import { chatLimits } from './limits.ts';
import { chatMailRoutes } from './mails.ts';
import { messageRoutes } from './messages.ts';
import { sessionRoutes } from './sessions.ts';
import { streamRoute } from './stream.ts';
import { uploadRoutes } from './uploads.ts';
import { visitRoutes } from './visits.ts';

type More = { visitors: VisitorHub; presence: Presence; tell: Tell; log: FastifyBaseLogger };

/** What the chat on shops' pages calls, in a scope of its own: any page may, and none rides on a cookie (CHAT-4). */
export async function chat(serving: Serving, context: Context, more: More): Promise<void> {
  const { app, now } = serving;
  const limits = chatLimits(now);
  openToAnyPage(app);
  configRoutes(serving, context);
  sessionRoutes(serving, context);
  messageRoutes(serving, context, limits);
  chatMailRoutes(serving, context);
  visitRoutes(serving, context, { ...more, limits });
  streamRoute(serving, more);
  await app.register(async uploads => uploadRoutes({ ...serving, app: uploads }, context, limits));
  await app.register(async beacons => leaveBeacon({ ...serving, app: beacons }, more));
}
