import type { Actor } from '../domain/decision.ts';
import { inWorkspace } from '../store/database.ts';
import { addNumber as added, setGone } from '../store/numbers.ts';
import { providerWithId } from '../store/read/providers.ts';
import { numberWithId } from '../store/read/workspace.ts';
import { Refused } from '../store/refused.ts';
import { changeAndTell } from './changeAndTell.ts';
import type { Context } from './context.ts';
import { isNamed } from './installation.ts';

/** One more sending number, of this account or of the one connected last. Whether it is new. */
export async function addNumber(
  context: Context,
  workspaceId: string,
  phone: string,
  accountId: string | null,
  actor: Actor,
): Promise<boolean> {
  let isNew = false;
  await changeAndTell(context, workspaceId, actor, async tx => {
    isNew = await added(tx, workspaceId, phone, accountId, context.now());
    return isNew ? { about: `numbers/${phone}`, names: ['added'] } : null;
  });
  return isNew;
}

/** Retires a number, or brings it back. */
export async function changeNumber(
  context: Context,
  workspaceId: string,
  id: string,
  isGone: boolean,
  actor: Actor,
): Promise<void> {
  const { phone, goneAt, account } = await numberOf(context, workspaceId, id);
  if (isGone === (goneAt !== null)) return;
  if (!isGone && account.retiredAt) throw new Refused('account_retired');
  const { installation } = context;
  if (isGone && isNamed(installation, account) && installation.named?.numbers.includes(phone))
    throw new Refused('set_by_environment');
  await changeAndTell(context, workspaceId, actor, async tx => {
    await setGone(tx, workspaceId, id, isGone ? context.now() : null);
    return { about: `numbers/${phone}`, names: [isGone ? 'retired' : 'brought_back'] };
  });
}

function numberOf({ db }: Context, workspaceId: string, id: string) {
  return inWorkspace(db, workspaceId, async tx => {
    const number = await numberWithId(tx, workspaceId, id);
    const account = number && (await providerWithId(tx, workspaceId, number.providerAccountId));
    if (!account) throw new Refused('not_found');
    return { ...number, account };
  });
}
