import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Role } from '../../../contract/roles.ts';
import type { Session } from '../../../contract/shapes.ts';
import type { Context } from '../../actions/context.ts';
import { setAvailability } from '../../actions/setAvailability.ts';
import { verifyPassword } from '../../passwords.ts';
import type { Tell } from '../../realtime/telling.ts';
import { hashOf } from '../../secrets.ts';
import { inWorkspace } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { storedSettings } from '../../store/read/settings.ts';
import { readSettings } from '../../store/settings.ts';
import { SESSION_COOKIE } from '../authenticate.ts';
import { CallError } from '../callError.ts';
import type { Caller } from '../caller.ts';
import { requireSameOrigin } from '../sameOrigin.ts';
import { type Serving, serve } from '../serve.ts';

const LASTS_MS = 30 * 24 * 3600 * 1000;

type More = Pick<Context, 'gate'> & { tell: Tell; isSimulatorOn(): Promise<boolean>; mailIsKept: boolean };

export function sessionRoutes(serving: Serving, { gate, tell, isSimulatorOn, mailIsKept }: More): void {
  const { db, now, publicUrl } = serving;

  serve(serving, 'signIn', async ({ body, request, reply }) => {
    requireSameOrigin(request, publicUrl);
    const account = await accountOf(body.email, body.password);
    const place = await db
      .selectFrom('accountWorkspaces')
      .selectAll()
      .where('accountId', '=', account.id)
      .executeTakeFirst();
    if (!place) throw new CallError('wrong_credentials');
    await begin(request, reply, account.id, place.workspaceId);
    return read(account.id, place.workspaceId);
  });

  serve(serving, 'readSession', ({ caller }) => {
    const member = requireMember(caller);
    return read(member.accountId, member.workspaceId);
  });

  serve(serving, 'signOut', async ({ caller, reply }) => {
    const { sessionId, workspaceId, accountId: memberId } = requireMember(caller);
    await db.deleteFrom('sessions').where('id', '=', sessionId).execute();
    tell({ kind: 'signed_out', sessionIds: [sessionId] });
    await setAvailability({ gate }, { workspaceId, memberId }, 'signed_out');
    reply.clearCookie(SESSION_COOKIE, { path: '/' }).code(204);
    return null;
  });

  async function accountOf(email: string, password: string) {
    const account = await db
      .selectFrom('accounts')
      .selectAll()
      .where('email', '=', email.trim().toLowerCase())
      .executeTakeFirst();
    // Verified even where there is no such account, so that the time taken does not tell which e-mails have one.
    const right = await verifyPassword(account?.passwordHash ?? null, password);
    if (!account || !right) throw new CallError('wrong_credentials');
    return account;
  }

  async function begin(request: FastifyRequest, reply: FastifyReply, accountId: string, workspaceId: string) {
    const token = randomBytes(32).toString('base64url');
    const createdAt = now();
    const expiresAt = new Date(createdAt.getTime() + LASTS_MS);
    const userAgent = request.headers['user-agent']?.slice(0, 300) ?? null;
    await db
      .insertInto('sessions')
      .values({
        tokenHash: hashOf(token),
        id: newId(),
        accountId,
        workspaceId,
        createdAt,
        expiresAt,
        userAgent,
      })
      .execute();
    const secure = publicUrl.startsWith('https:');
    reply.setCookie(SESSION_COOKIE, token, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure,
      expires: expiresAt,
    });
  }

  function read(accountId: string, workspaceId: string): Promise<Session> {
    return inWorkspace(db, workspaceId, async tx => {
      const member = await tx
        .selectFrom('members')
        .innerJoin('accounts', 'accounts.id', 'members.accountId')
        .where('members.workspaceId', '=', workspaceId)
        .where('members.accountId', '=', accountId)
        .select(['accounts.id', 'accounts.name', 'accounts.email', 'members.role'])
        .executeTakeFirstOrThrow();
      const { name, timeZone } = readSettings(await storedSettings(tx, workspaceId));
      return {
        member: { ...member, role: member.role as Role },
        workspace: { id: workspaceId, name, time_zone: timeZone },
        simulator: await isSimulatorOn(),
        mail_is_kept: mailIsKept,
      };
    });
  }
}

function requireMember(caller: Caller) {
  if (caller.kind !== 'member') throw new CallError('not_a_member');
  return caller;
}
