import { changeAndTell } from '../actions/changeAndTell.ts';
import type { Context } from '../actions/context.ts';
import type { Actor } from '../domain/decision.ts';
import { Refused } from '../store/refused.ts';
import { settleRequest } from '../store/shopifyRecords.ts';

/** DATA-4: somebody has done what a customer asked for by law. Who said so is in the audit log. */
export async function settlePrivacy(
  context: Context,
  workspaceId: string,
  id: string,
  actor: Actor,
): Promise<void> {
  await changeAndTell(context, workspaceId, actor, async tx => {
    if (!(await settleRequest(tx, workspaceId, id, context.now()))) throw new Refused('not_found');
    return { about: 'shopify', names: ['privacy_request'] };
  });
}
