import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../actions/context.ts';
import { setAvailability } from '../../actions/setAvailability.ts';
import { verifyPassword } from '../../passwords.ts';
import { acceptInvitation, type Joined } from '../../people/acceptInvitation.ts';
import { isOpenTo, placeByPassword } from '../../people/placeByPassword.ts';
import { showsFactor } from '../../people/secondFactor.ts';
import type { Tell } from '../../realtime/telling.ts';
import { accountWithEmail } from '../../store/accounts.ts';
import type { Database } from '../../store/database.ts';
import { enterWorkspace, placesOf } from '../../store/places.ts';
import { Refused } from '../../store/refused.ts';
import { endSessions } from '../../store/sessions.ts';
import { authenticate, SESSION_COOKIE } from '../authenticate.ts';
import { beginSession } from '../beginSession.ts';
import { CallError } from '../callError.ts';
import { requireMember } from '../requireMember.ts';
import { requireSameOrigin } from '../sameOrigin.ts';
import { type Serving, serve } from '../serve.ts';
import { type Here, sessionOf } from '../sessionOf.ts';
import type { Tries } from '../tries.ts';

type More = Here & { tell: Tell; tries: Tries };

export function sessionRoutes(serving: Serving, context: Context, { tell, tries, ...here }: More): void {
  const { db, now, publicUrl } = serving;

  serve(serving, 'signIn', async ({ body, request, reply }) => {
    requireSameOrigin(request, publicUrl);
    const email = body.email.trim().toLowerCase();
    const succeeded = tries(email, request, reply);
    const accountId = await accountOf(db, email, body.password);
    const isShown = await showsFactor(context, accountId, body.code ?? null);
    succeeded();
    if (!isShown) throw new Refused('code_needed', '/code');
    const workspaceId = await placeByPassword(db, accountId);
    if (!workspaceId) throw new CallError('no_workspace');
    await beginSession(serving, { request, reply }, { accountId, workspaceId });
    return sessionOf(db, here, { accountId, workspaceId });
  });

  serve(serving, 'acceptInvitation', async ({ body, request, reply }) => {
    requireSameOrigin(request, publicUrl);
    const succeeded = tries(body.token, request, reply);
    const { name = null, code = null, ...accepting } = body;
    const joined = await acceptInvitation(context, { ...accepting, name, code });
    succeeded();
    // Else they are in the team, and the workspace's own provider lets them in.
    const isOpen = await isOpenTo(db, joined.workspaceId, joined.accountId);
    reply.code(isOpen ? 200 : 204);
    if (!isOpen) return null;
    await goIn(joined, request, reply);
    return sessionOf(db, here, joined);
  });

  /** Whoever is signed in already goes on with the session that they have, on all of its screens. */
  async function goIn(joined: Joined, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const mine = await authenticate(db, request, now()).catch(() => null);
    if (mine?.kind !== 'member' || mine.accountId !== joined.accountId || mine.isLimited)
      return beginSession(serving, { request, reply }, joined);
    await enterWorkspace(db, { ...joined, sessionId: mine.sessionId }, now());
    tell({ kind: 'moved', sessionIds: [mine.sessionId] });
  }

  serve(serving, 'readSession', async ({ caller }) => sessionOf(db, here, requireMember(caller)));

  serve(serving, 'signOut', async ({ caller, reply }) => {
    const { accountId, sessionId, isLimited, workspaceId: here } = requireMember(caller);
    tell({ kind: 'signed_out', sessionIds: await endSessions(db, accountId, { only: sessionId }) });
    // They may be Online still in another workspace that this session has been in.
    for (const workspaceId of isLimited ? [here] : await placesOf(db, accountId))
      await setAvailability(context, { workspaceId, memberId: accountId }, 'signed_out');
    reply.clearCookie(SESSION_COOKIE, { path: '/' }).code(204);
    return null;
  });
}

/** Whose these are. Verified even where there is no such account, so that the time taken does not tell which there are. */
async function accountOf(db: Database, email: string, password: string): Promise<string> {
  const account = await accountWithEmail(db, email);
  const isRight = await verifyPassword(account?.passwordHash ?? null, password);
  if (!account || !isRight) throw new CallError('wrong_credentials');
  return account.id;
}
