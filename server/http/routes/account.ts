import type { Context } from '../../actions/context.ts';
import { confirmEmail, mailEmailChange } from '../../people/email.ts';
import { requireMail } from '../../people/mailLink.ts';
import { changePassword, mailReset, resetPassword } from '../../people/password.ts';
import { confirmSecret, endFactor, proposeSecret, requireOn } from '../../people/secondFactor.ts';
import type { Tell } from '../../realtime/telling.ts';
import { Refused } from '../../store/refused.ts';
import { countRecoveryCodes, withFactor } from '../../store/secondFactors.ts';
import { endSessions, listSessions } from '../../store/sessions.ts';
import { addressOf } from '../addressOf.ts';
import type { MemberCaller } from '../caller.ts';
import { limiter } from '../limiter.ts';
import { requireMember } from '../requireMember.ts';
import { requireSameOrigin } from '../sameOrigin.ts';
import { type Serving, serve } from '../serve.ts';
import type { Tries } from '../tries.ts';

/** In a minute, from one network. */
const MOST_RESETS = 20;

type More = { tell: Tell; tries: Tries };

/** ROLE-4: what everybody does with an account of their own. */
export function accountRoutes(serving: Serving, context: Context, { tell, tries }: More): void {
  const { db, now, publicUrl } = serving;
  const resets = limiter(MOST_RESETS, now);
  const ended = (sessionIds: string[]) => tell({ kind: 'signed_out', sessionIds });

  serve(serving, 'askPasswordReset', async ({ body, request, reply }) => {
    requireSameOrigin(request, publicUrl);
    resets(addressOf(request), reply);
    requireMail(context);
    // By itself, so that the time taken tells as little as the answer does.
    context.background.takeOn(() => mailReset(context, body.email));
    return null;
  });

  serve(serving, 'resetPassword', async ({ body, request }) => {
    requireSameOrigin(request, publicUrl);
    ended(await resetPassword(context, body.token, body.password));
    return null;
  });

  serve(serving, 'changePassword', async ({ body, caller, request, reply }) => {
    const member = requireMember(caller);
    const succeeded = tries(member.accountId, request, reply);
    const { password, new_password: next } = body;
    ended(await changePassword(context, member, { password, next }));
    succeeded();
    return null;
  });

  serve(serving, 'askEmailChange', async ({ body, caller, request, reply }) => {
    const { workspaceId, accountId } = requireMember(caller);
    const succeeded = tries(accountId, request, reply);
    await mailEmailChange(context, { workspaceId, accountId, ...body });
    succeeded();
    return null;
  });

  serve(serving, 'confirmEmail', async ({ body, request }) => {
    requireSameOrigin(request, publicUrl);
    return { email: await confirmEmail(context, body.token) };
  });

  serve(serving, 'readSecondFactor', async ({ caller }) => {
    const { accountId } = requireMember(caller);
    const on = (await withFactor(db, [accountId])).has(accountId);
    return { on, recovery_codes_left: await countRecoveryCodes(db, accountId) };
  });

  serve(serving, 'proposeSecondFactor', async ({ body, caller, request, reply }) => {
    const { accountId } = requireMember(caller);
    const succeeded = tries(accountId, request, reply);
    const proposed = await proposeSecret(context, accountId, body.password);
    succeeded();
    return proposed;
  });

  // Not counted: whoever asks has been shown the secret, and has nothing to guess.
  serve(serving, 'confirmSecondFactor', async ({ body, caller }) => ({
    recovery_codes: await confirmSecret(context, requireMember(caller), body.code),
  }));

  serve(serving, 'endSecondFactor', async ({ body, caller, request, reply }) => {
    const { accountId } = requireMember(caller);
    await requireOn(context, accountId);
    const succeeded = tries(accountId, request, reply);
    await endFactor(context, accountId, body);
    succeeded();
    return null;
  });

  serve(serving, 'listSessions', async ({ caller }) => {
    const member = requireMember(caller);
    const { accountId, sessionId } = member;
    const rows = await listSessions(db, accountId, now(), reachOf(member));
    const data = rows.map(({ id, createdAt, seenAt, userAgent: user_agent }) => ({
      ...{ id, is_this: id === sessionId, began_at: createdAt.toISOString() },
      ...{ seen_at: seenAt.toISOString(), user_agent },
    }));
    return { data };
  });

  serve(serving, 'endSession', async ({ params, caller }) => {
    const member = requireMember(caller);
    const which = { only: params.id, within: reachOf(member) };
    const sessionIds = await endSessions(db, member.accountId, which);
    if (sessionIds.length === 0) throw new Refused('not_found');
    ended(sessionIds);
    return null;
  });

  serve(serving, 'endOtherSessions', async ({ caller }) => {
    const member = requireMember(caller);
    const which = { but: member.sessionId, within: reachOf(member) };
    ended(await endSessions(db, member.accountId, which));
    return null;
  });
}

/** Whose sessions somebody sees and ends: of one that a provider has begun those of its own workspace. Null for all. */
function reachOf({ isLimited, workspaceId }: MemberCaller): string | null {
  return isLimited ? workspaceId : null;
}
