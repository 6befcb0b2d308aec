import type { EventEmitter } from 'node:events';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { CLOSE } from '../../contract/closeCodes.ts';
import { INBOX_ROLES } from '../../contract/roles.ts';
import type { Context } from '../actions/context.ts';
import type { Hub, Screen } from '../realtime/hub.ts';
import type { Tell } from '../realtime/telling.ts';
import { authenticate, countedAs } from './authenticate.ts';
import { CallError } from './callError.ts';
import type { Caller } from './caller.ts';
import type { Limits } from './limits.ts';
import { lookingScreens } from './looking.ts';
import { counted } from './metrics.ts';
import { openScreens } from './openScreens.ts';
import { requireSameOrigin } from './sameOrigin.ts';

const BEAT_EVERY_MS = 10_000;
const ASK_EVERY_MS = 30_000;
/** RFC 6455: the server met something unexpected. */
const TRY_AGAIN = 1011;
/** A screen that takes in so little that this much waits for it reconnects and resumes. */
const MOST_WAITING_BYTES = 4 * 1024 * 1024;

const Query = z.object({
  after: z.coerce.number().int().nonnegative().optional().catch(undefined),
  /** Of which workspace the page is that listens; without it, of whichever the session is in. */
  workspace: z.string().optional().catch(undefined),
});

type More = Pick<Context, 'db' | 'now' | 'publicUrl' | 'background'> & {
  hub: Hub;
  tell: Tell;
  limits: Limits;
};

/** `GET /api/v1/realtime`: the live feed of a workspace, for members who may see the inbox. */
export function realtimeRoute(app: FastifyInstance, { hub, tell, limits, ...context }: More): void {
  const { db, now, publicUrl } = context;
  const lookers = lookingScreens(tell);
  const screens = openScreens(context);
  const beat = () => {
    lookers.again();
    hub.beat();
  };
  const beating = setInterval(beat, BEAT_EVERY_MS);
  const seeing = setInterval(screens.again, ASK_EVERY_MS);
  app.addHook('onClose', async () => {
    clearInterval(beating);
    clearInterval(seeing);
  });

  const onRequest = async (request: FastifyRequest, reply: FastifyReply) =>
    limits.count(countedAs(request, 'inbox'), reply);
  app.get(
    '/api/v1/realtime',
    { websocket: true, schema: { hide: true }, onRequest },
    async (socket, request) => {
      const authenticated = async () => {
        requireSameOrigin(request, publicUrl);
        return authenticate(db, request, now());
      };
      const { after = null, workspace } = Query.parse(request.query);
      const caller = await callerOf(socket, { authenticated, place: workspace });
      if (!caller) return;
      const askAgain = () => callerOf(socket, { authenticated, place: caller.workspaceId });
      const screen: Screen = {
        workspaceId: caller.workspaceId,
        sessionId: caller.kind === 'member' ? caller.sessionId : null,
        send: text => (socket.bufferedAmount > MOST_WAITING_BYTES ? socket.terminate() : socket.send(text)),
        signOut: () => socket.close(CLOSE.signedOut, 'signed out'),
        askAnew: () => void askAgain(),
      };
      const looker = lookers.open(caller);
      const closed = screens.open(caller);
      socket.on('message', (data: Buffer) => looker.hear(String(data)));
      socket.on('close', () => {
        looker.close();
        closed();
        hub.leave(screen);
        counted.screens.dec();
      });
      counted.screens.inc();
      await hub.join(screen, after).catch(() => socket.terminate());
      // A sign-out while the screen was joining has not found it.
      await askAgain();
      if (socket.readyState === socket.OPEN) keepAsking(socket, askAgain);
      else hub.leave(screen);
    },
  );
}

/** A revoked key, a lost role, an expired session end the feed too, and a sign-out whose notice was lost. */
function keepAsking(socket: EventEmitter, ask: () => Promise<unknown>): void {
  const asking = setInterval(() => void ask(), ASK_EVERY_MS);
  socket.on('close', () => clearInterval(asking));
}

type Socket = { close(code: number, reason: string): void };

/** Who watches, if they still may, and the workspace is the one that they watch. Else the feed is closed. */
async function callerOf(socket: Socket, asking: Asking): Promise<Caller | null> {
  try {
    const caller = await asking.authenticated();
    const why = whyNotWatch(caller, asking.place);
    if (!why) return caller;
    socket.close(CLOSE[why], why);
  } catch (error) {
    if (error instanceof CallError) socket.close(CLOSE[whyOut(error)], error.code);
    // Not known is not no: the screen comes back and asks again.
    else socket.close(TRY_AGAIN, 'internal');
  }
  return null;
}

type Asking = {
  authenticated: () => Promise<Caller>;
  /** The workspace that the page is of. */
  place: string | undefined;
};

function whyNotWatch(caller: Caller, place: string | undefined): keyof typeof CLOSE | null {
  if (place !== undefined && place !== caller.workspaceId) return 'otherWorkspace';
  return mayWatch(caller) ? null : 'forbiddenRole';
}

function whyOut({ code }: CallError): keyof typeof CLOSE {
  return code === 'no_workspace' ? 'noWorkspace' : 'notSignedIn';
}

function mayWatch(caller: Caller): boolean {
  if (caller.kind === 'api_key') return caller.scopes.includes('tickets:read');
  return (INBOX_ROLES as readonly string[]).includes(caller.role);
}
