import type { FastifyReply, FastifyRequest } from 'fastify';
import { beginSession as begun, type NewSession } from '../store/sessions.ts';
import { SESSION_COOKIE } from './authenticate.ts';
import type { Serving } from './serve.ts';

/** Signs a browser in: its cookie is what it shows from here on. */
export async function beginSession(
  { db, now, publicUrl }: Pick<Serving, 'db' | 'now' | 'publicUrl'>,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  whose: Omit<NewSession, 'userAgent'>,
): Promise<void> {
  const userAgent = request.headers['user-agent']?.slice(0, 300) ?? null;
  const { token, expiresAt } = await begun(db, { ...whose, userAgent }, now());
  reply.setCookie(SESSION_COOKIE, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: publicUrl.startsWith('https:'),
    expires: expiresAt,
  });
}
