import type { OwnWorkspace } from '../../../contract/ownWorkspaceRoutes.ts';
import type { Context } from '../../actions/context.ts';
import { beginWorkspace } from '../../people/beginWorkspace.ts';
import { switchWorkspace } from '../../people/switchWorkspace.ts';
import type { Tell } from '../../realtime/telling.ts';
import { listPlaces, type Place } from '../../store/read/places.ts';
import { Refused } from '../../store/refused.ts';
import { memberActor } from '../caller.ts';
import { requireMember } from '../requireMember.ts';
import { type Serving, serve } from '../serve.ts';
import { type Here, sessionOf } from '../sessionOf.ts';

type More = Here & { tell: Tell };

/** ROLE-4: an account's workspaces, and which of them its session is in (decision 36). */
export function ownWorkspaceRoutes(serving: Serving, context: Context, { tell, ...here }: More): void {
  const { db } = serving;

  serve(serving, 'listWorkspaces', async ({ caller }) => {
    const { accountId, workspaceId, isLimited } = requireMember(caller);
    const places = (await listPlaces(db, accountId)).filter(({ id }) => !isLimited || id === workspaceId);
    return { data: places.map(place => present(place, workspaceId)) };
  });

  serve(serving, 'switchWorkspace', async ({ body, caller }) => {
    const { accountId, sessionId, isLimited } = requireMember(caller);
    const workspaceId = body.workspace_id;
    await switchWorkspace(context, { accountId, sessionId, isLimited, workspaceId });
    tell({ kind: 'moved', sessionIds: [sessionId] });
    return sessionOf(db, here, { accountId, workspaceId });
  });

  serve(serving, 'createWorkspace', async ({ body, caller }) => {
    const { name, organization_prefix: prefix, time_zone: timeZone } = body;
    const member = requireMember(caller);
    if (member.isLimited) throw new Refused('limited_session');
    const by = memberActor(member);
    const id = await beginWorkspace(context, { name, prefix, timeZone }, by);
    return { id, name, role: 'owner' as const, is_this: false, unread: 0 };
  });
}

function present(place: Place, workspaceId: string): OwnWorkspace {
  return { ...place, is_this: place.id === workspaceId };
}
