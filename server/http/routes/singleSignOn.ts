import { z } from 'zod';
import { Text } from '../../../contract/route.ts';
import type { Context } from '../../actions/context.ts';
import { removeSingleSignOn, setSingleSignOn } from '../../people/singleSignOn.ts';
import { presentSingleSignOn } from '../../present/singleSignOn.ts';
import { listSignInProviders, signInProviderOf } from '../../store/signInProviders.ts';
import { memberActor } from '../caller.ts';
import { fromCursor, page, Uuid } from '../cursor.ts';
import { requireMember } from '../requireMember.ts';
import { type Serving, serve } from '../serve.ts';

const Position = z.object({ id: Uuid, label: Text });

export function singleSignOnRoutes(serving: Serving, context: Context): void {
  const { db, installation, oidc } = context;

  serve(serving, 'listSignInProviders', async ({ query: { cursor, limit } }) => {
    const rows = await listSignInProviders(db, fromCursor(cursor, Position), limit + 1);
    return page(
      rows,
      limit,
      row => row,
      ({ id, label }) => ({ id, label }),
    );
  });

  serve(serving, 'readSingleSignOn', ({ caller }) => provider(caller.workspaceId));

  serve(serving, 'setSingleSignOn', async ({ body, caller }) => {
    const member = requireMember(caller);
    await setSingleSignOn(context, { ...member, actor: memberActor(member) }, body);
    return provider(member.workspaceId);
  });

  serve(serving, 'removeSingleSignOn', async ({ caller }) => {
    const member = requireMember(caller);
    await removeSingleSignOn(context, { ...member, actor: memberActor(member) });
    return provider(member.workspaceId);
  });

  async function provider(workspaceId: string) {
    return presentSingleSignOn(await signInProviderOf(db, installation.box, workspaceId), oidc.redirectUri);
  }
}
