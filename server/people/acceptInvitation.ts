import type { Role } from '../../contract/roles.ts';
import type { Context } from '../actions/context.ts';
import { roleChange } from '../domain/team.ts';
import { hashPassword } from '../passwords.ts';
import { addAccount, type NewAccount } from '../store/accounts.ts';
import { type Reading, writing } from '../store/database.ts';
import { findLink, spendLink } from '../store/mailedLinks.ts';
import { Refused } from '../store/refused.ts';
import { joinTeam, lockTeam } from '../store/team.ts';
import { invitedBy } from './invite.ts';
import { requireKnows } from './password.ts';
import { requirePassword } from './requirePassword.ts';
import { requireFactor } from './secondFactor.ts';

type With = Pick<Context, 'db' | 'gate' | 'now' | 'installation'>;

export type Accepting = { token: string; name: string | null; password: string; code: string | null };
export type Joined = { accountId: string; workspaceId: string };

/** ROLE-4: who was invited becomes a member. An account that is there already has to show its password. */
export async function acceptInvitation(context: With, accepting: Accepting): Promise<Joined> {
  const { db, gate, now } = context;
  const invited = await invitedBy(db, await findLink(db, 'invitation', accepting.token, now()));
  const { workspaceId, email } = invited.row;
  const role = invited.row.role as Role;
  const known = invited.accountId && (await requireIs(context, invited.accountId, accepting));
  const account = known ?? (await newAccount(email, accepting));
  const accountId = await writing(db, workspaceId, async tx => {
    if (!(await spendLink(tx, 'invitation', accepting.token, now()))) throw new Refused('link_over');
    const id = typeof account === 'string' ? account : await addAccount(tx, account, now());
    await requireOutside(tx, workspaceId, id);
    await joinTeam(tx, workspaceId, id, role, now());
    return id;
  });
  const actor = { kind: 'member', id: accountId } as const;
  await gate.submit({ workspaceId, load: {}, decide: () => roleChange(accountId, null, role, actor) });
  return { accountId, workspaceId };
}

/** Its id. As it is asked for when they sign in. */
async function requireIs(context: With, accountId: string, { password, code }: Accepting): Promise<string> {
  await requireKnows(context, accountId, password);
  await requireFactor(context, accountId, code);
  return accountId;
}

async function newAccount(email: string, { name, password }: Accepting): Promise<NewAccount> {
  const called = name ?? email.split('@')[0] ?? email;
  requirePassword(password, { email, name: called }, '/password');
  return { email, name: called, passwordHash: await hashPassword(password) };
}

async function requireOutside(tx: Reading, workspaceId: string, accountId: string): Promise<void> {
  const team = await lockTeam(tx, workspaceId);
  if (team.some(({ id }) => id === accountId)) throw new Refused('already_member');
}
