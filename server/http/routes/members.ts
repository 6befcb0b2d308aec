import { z } from 'zod';
import type { Invitation } from '../../../contract/memberRoutes.ts';
import { ADMIN_ROLES, type Role } from '../../../contract/roles.ts';
import { type Becoming, changeRole } from '../../actions/changeRole.ts';
import type { Context } from '../../actions/context.ts';
import { invite, inviteAgain, invitedBy } from '../../people/invite.ts';
import { resetFactor } from '../../people/resetFactor.ts';
import type { Tell } from '../../realtime/telling.ts';
import { inWorkspace } from '../../store/database.ts';
import { dropInvitation, findLink, listInvitations } from '../../store/mailedLinks.ts';
import { storedSettings } from '../../store/read/settings.ts';
import { listMembers } from '../../store/read/workspace.ts';
import { Refused } from '../../store/refused.ts';
import { withFactor } from '../../store/secondFactors.ts';
import { readSettings } from '../../store/settings.ts';
import type { MailedLinkRow } from '../../store/tables.ts';
import { type Caller, memberActor } from '../caller.ts';
import { fromCursor, page, Uuid } from '../cursor.ts';
import { requireMember } from '../requireMember.ts';
import { type Serving, serve } from '../serve.ts';
import { requireAssignable } from '../ticketPatch.ts';

const After = z.object({ id: Uuid });

export function memberRoutes(serving: Serving, context: Context, tell: Tell): void {
  const { db, now } = serving;

  serve(serving, 'listMembers', async ({ query, caller }) => {
    const { workspaceId } = caller;
    const after = fromCursor(query.cursor, After)?.id ?? null;
    const rows = await inWorkspace(db, workspaceId, tx =>
      listMembers(tx, workspaceId, after, query.limit + 1),
    );
    const asks = mayAdminister(caller)
      ? await withFactor(
          db,
          rows.map(({ id }) => id),
        )
      : null;
    return page(
      rows,
      query.limit,
      row => ({ ...row, role: row.role as Role, second_factor: asks?.has(row.id) ?? null }),
      ({ id }) => ({ id }),
    );
  });

  serve(serving, 'changeMember', async ({ params, body, caller }) => {
    await changeRole(context, await becoming(caller, params.id, body.hand_over_to), body.role);
    tell({ kind: 'team', workspaceId: caller.workspaceId });
    return null;
  });

  serve(serving, 'removeMember', async ({ params, query, caller }) => {
    await changeRole(context, await becoming(caller, params.id, query.hand_over_to), null);
    tell({ kind: 'team', workspaceId: caller.workspaceId });
    return null;
  });

  async function becoming(caller: Caller, memberId: string, to: string | null = null): Promise<Becoming> {
    if (to === memberId) throw new Refused('unknown_assignee', '/hand_over_to');
    await requireAssignable(db, caller, to, '/hand_over_to');
    const me = requireMember(caller);
    return { workspaceId: me.workspaceId, memberId, by: memberActor(me), handOverTo: to };
  }

  serve(serving, 'resetSecondFactor', async ({ params, caller }) => {
    const member = requireMember(caller);
    const by = memberActor(member);
    await resetFactor(context, { workspaceId: member.workspaceId, memberId: params.id, by });
    return null;
  });

  serve(serving, 'listInvitations', async ({ query, caller: { workspaceId } }) => {
    const after = fromCursor(query.cursor, After)?.id ?? null;
    const rows = await listInvitations(db, workspaceId, after, query.limit + 1);
    return page(rows, query.limit, present, ({ id }) => ({ id }));
  });

  serve(serving, 'invite', async ({ body, caller }) => {
    const { workspaceId, accountId: by } = requireMember(caller);
    return present(await invite(context, { workspaceId, by, ...body }));
  });

  serve(serving, 'resendInvitation', async ({ params, caller }) => {
    const { workspaceId, accountId: by } = requireMember(caller);
    return present(await inviteAgain(context, { workspaceId, by }, params.id));
  });

  serve(serving, 'revokeInvitation', async ({ params, caller: { workspaceId } }) => {
    if (!(await dropInvitation(db, workspaceId, params.id))) throw new Refused('not_found');
    return null;
  });

  serve(serving, 'readInvitation', async ({ body }) => {
    const link = await findLink(db, 'invitation', body.token, now());
    const { row, accountId } = await invitedBy(db, link);
    const { workspaceId, email, role } = row;
    const stored = await inWorkspace(db, workspaceId, tx => storedSettings(tx, workspaceId));
    const workspace = readSettings(stored).name;
    return { workspace, email, role: role as Role, has_account: accountId !== null };
  });
}

function mayAdminister(caller: Caller): boolean {
  return caller.kind === 'member' && (ADMIN_ROLES as readonly Role[]).includes(caller.role);
}

function present({ id, email, role, createdAt, expiresAt }: MailedLinkRow): Invitation {
  const [invited_at, expires_at] = [createdAt.toISOString(), expiresAt.toISOString()];
  return { id, email, role: role as Role, invited_at, expires_at };
}
