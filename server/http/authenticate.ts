import type { FastifyRequest } from 'fastify';
import type { Role } from '../../contract/roles.ts';
import type { Access } from '../../contract/route.ts';
import type { Scope } from '../../contract/vocabulary.ts';
import type { ChatTokens, VisitorCaller } from '../chat/tokens.ts';
import { hashOf } from '../secrets.ts';
import { type Database, writing } from '../store/database.ts';
import { placeOf } from '../store/places.ts';
import { callerByKey, callerBySession } from '../store/read/callers.ts';
import { seeSession } from '../store/sessions.ts';
import { cameFrom } from './addressOf.ts';
import { CallError } from './callError.ts';
import type { Caller, KeyCaller, MemberCaller } from './caller.ts';
import { byAddress, bySecret, type Counted } from './limits.ts';

export const SESSION_COOKIE = 'parley_session';

/** Who is calling, by API key or session; throws when it is nobody. */
export async function authenticate(db: Database, request: FastifyRequest, now: Date): Promise<Caller> {
  const key = bearerOf(request);
  const token = request.cookies[SESSION_COOKIE];
  const caller = key ? await byKey(db, key, now) : token ? await bySession(db, token, now) : null;
  if (!caller) throw new CallError('not_signed_in');
  return { ...caller, ip: cameFrom(request) };
}

/** Which program is calling, by an API key that it shows in its own way; throws when the key is nobody's. */
export async function authenticateKey(
  db: Database,
  key: string | undefined,
  request: FastifyRequest,
  now: Date,
): Promise<KeyCaller> {
  const caller = key ? await byKey(db, key, now) : null;
  if (!caller) throw new CallError('not_signed_in');
  return { ...caller, ip: cameFrom(request) };
}

/** Which visitor is calling, by their session's token: nothing else opens a session. Throws when it is nobody. */
export async function visitorOf(tokens: ChatTokens, request: FastifyRequest): Promise<VisitorCaller> {
  const visitor = tokens.open(bearerOf(request) ?? '');
  if (!visitor) throw new CallError('bad_chat_token');
  return visitor;
}

/** As whom a request is counted, by what it shows: nobody has looked yet whether that opens anything. */
export function countedAs(request: FastifyRequest, access: Access): Counted {
  const bearer = access === 'public' ? undefined : bearerOf(request);
  if (bearer) return bySecret(access === 'visitor' ? 'session' : 'key', bearer);
  const token = access === 'public' ? undefined : request.cookies[SESSION_COOKIE];
  return token ? bySecret('session', token) : byAddress(request);
}

function bearerOf({ headers }: FastifyRequest): string | undefined {
  return /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
}

type Known<One extends Caller> = Omit<One, 'ip'>;

async function byKey(db: Database, key: string, now: Date): Promise<Known<KeyCaller> | null> {
  const found = await callerByKey(db, hashOf(key));
  if (!found) return null;
  const { workspaceId, keyId, scopes, expiresAt, lastUsedAt } = found;
  if (expiresAt && expiresAt <= now) throw new CallError('key_expired');
  if (!lastUsedAt || now.getTime() - lastUsedAt.getTime() > A_MINUTE)
    await touch(db, workspaceId, keyId, now);
  return { kind: 'api_key', workspaceId, keyId, scopes: scopes as Scope[] };
}

/** "Last used" is good to the minute: a write a request would cost more than it tells. */
const A_MINUTE = 60_000;

/** Many requests with one key may come at that moment. */
async function touch(db: Database, workspaceId: string, id: string, lastUsedAt: Date): Promise<void> {
  await writing(db, workspaceId, tx =>
    tx
      .updateTable('apiKeys')
      .set({ lastUsedAt })
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', id)
      .execute(),
  );
}

async function bySession(db: Database, token: string, now: Date): Promise<Known<MemberCaller> | null> {
  const session = await callerBySession(db, hashOf(token), now);
  if (!session) return null;
  const { workspaceId, accountId, sessionId, createdAt, seenAt, onlyWorkspaceId, role } = session;
  if (onlyWorkspaceId && onlyWorkspaceId !== workspaceId) return null;
  if (role === null) return nobodyOf(db, accountId);
  const isNews = now.getTime() - (seenAt ?? createdAt).getTime() > A_MINUTE;
  if (isNews) await seeSession(db, sessionId, now);
  const isLimited = onlyWorkspaceId !== null;
  return { kind: 'member', workspaceId, accountId, role: role as Role, sessionId, isLimited };
}

/** Whoever has lost their last place is told so, as long as their session would have lasted. */
async function nobodyOf(db: Database, accountId: string): Promise<null> {
  if (!(await placeOf(db, accountId))) throw new CallError('no_workspace');
  return null;
}
