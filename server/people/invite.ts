import type { Role } from '../../contract/roles.ts';
import type { Context } from '../actions/context.ts';
import { whyNotGive } from '../domain/team.ts';
import { accountWithEmail } from '../store/accounts.ts';
import { type Database, type Reading, writing } from '../store/database.ts';
import { type MadeLink, makeLink, renewInvitation } from '../store/mailedLinks.ts';
import { Refused } from '../store/refused.ts';
import type { MailedLinkRow } from '../store/tables.ts';
import { lockTeam } from '../store/team.ts';
import { mailLink, requireMail } from './mailLink.ts';

export type Inviting = { workspaceId: string; by: string; email: string; role: Role };

type With = Pick<Context, 'db' | 'mail' | 'publicUrl' | 'now'>;

/** ROLE-3, ROLE-4: somebody gets a mail with the way in. What could not be sent stands in the list, to be sent again. */
export async function invite(
  context: With,
  { workspaceId, by, email, role }: Inviting,
): Promise<MailedLinkRow> {
  requireMail(context);
  const made = await writing(context.db, workspaceId, async tx => {
    await requireGiving(tx, { workspaceId, by, role });
    if (await isInTeam(tx, workspaceId, email)) throw new Refused('already_member', '/email');
    const draft = { kind: 'invitation', workspaceId, accountId: null, email, role, madeBy: by } as const;
    return makeLink(tx, draft, context.now());
  });
  return sent(context, made);
}

/** The same to the same address, and the link of the mail before opens nothing any more. */
export async function inviteAgain(
  context: With,
  { workspaceId, by }: Pick<Inviting, 'workspaceId' | 'by'>,
  id: string,
): Promise<MailedLinkRow> {
  requireMail(context);
  const made = await writing(context.db, workspaceId, async tx => {
    const renewed = await renewInvitation(tx, workspaceId, id, context.now());
    if (!renewed) throw new Refused('not_found');
    await requireGiving(tx, { workspaceId, by, role: renewed.row.role as Role });
    return renewed;
  });
  return sent(context, made);
}

async function sent(context: With, made: MadeLink): Promise<MailedLinkRow> {
  await mailLink(context, made);
  return made.row;
}

async function requireGiving(tx: Reading, { workspaceId, by, role }: Omit<Inviting, 'email'>): Promise<void> {
  const why = whyNotGive(await lockTeam(tx, workspaceId), by, role);
  if (why) throw new Refused(why, '/role');
}

async function isInTeam(tx: Reading, workspaceId: string, email: string): Promise<boolean> {
  const account = await accountWithEmail(tx, email);
  const team = await lockTeam(tx, workspaceId);
  return team.some(({ id }) => id === account?.id);
}

/** Where the link of an invitation leads. Throws once it is over. */
export type Invited = { row: MailedLinkRow; accountId: string | null };

export async function invitedBy(db: Database, row: MailedLinkRow | undefined): Promise<Invited> {
  if (!row) throw new Refused('link_over');
  return { row, accountId: (await accountWithEmail(db, row.email))?.id ?? null };
}
