import type { Context } from '../actions/context.ts';
import { makeIdentityKey } from '../actions/makeIdentityKey.ts';
import { signIdentity } from '../chat/signIdentity.ts';
import { SYSTEM } from '../domain/decision.ts';
import { secretsInUse } from '../store/identityKeys.ts';

type Customer = { id: string; name: string; email: string };

/**
 * The invented shop says who its customers are as any shop does: signed with a key of the workspace, which is made when
 * somebody signs in there for the first time.
 */
export async function demoIdentity(
  context: Context,
  workspaceId: string,
  customer: Customer,
): Promise<string> {
  const { id: externalId, name, email } = customer;
  return signIdentity(await newestSecret(context, workspaceId), { externalId, name, email }, context.now());
}

async function newestSecret(context: Context, workspaceId: string): Promise<string> {
  const [known] = await inUse(context, workspaceId);
  if (known) return known;
  await makeIdentityKey(context, workspaceId, SYSTEM);
  const [made] = await inUse(context, workspaceId);
  if (!made) throw new Error('a key was made and is not there');
  return made;
}

function inUse({ db, installation }: Context, workspaceId: string): Promise<string[]> {
  return secretsInUse(db, installation.box, workspaceId);
}
