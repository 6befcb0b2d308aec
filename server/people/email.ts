import type { Context } from '../actions/context.ts';
import { accountWithEmail, setEmail } from '../store/accounts.ts';
import { writing } from '../store/database.ts';
import { dropLinksOf, findLink, makeLink, spendLink } from '../store/mailedLinks.ts';
import { Refused } from '../store/refused.ts';
import { mailLink, requireMail } from './mailLink.ts';
import { requireKnows } from './password.ts';

type With = Pick<Context, 'db' | 'now'>;
type Mailing = With & Pick<Context, 'mail' | 'publicUrl'>;
type Asking = { workspaceId: string; accountId: string; email: string; password: string };

/** ROLE-4: a link to the new address, which proves that it is theirs. The old one stays until it is followed. */
export async function mailEmailChange(context: Mailing, { password, ...asked }: Asking): Promise<void> {
  requireMail(context);
  const { workspaceId, accountId, email } = asked;
  await requireKnows(context, accountId, password);
  if (await accountWithEmail(context.db, email)) throw new Refused('email_taken', '/email');
  const draft = { kind: 'email_change', workspaceId, accountId, email, role: null, madeBy: null } as const;
  await mailLink(context, await writing(context.db, workspaceId, tx => makeLink(tx, draft, context.now())));
}

/** By the link of such a mail. The new address. */
export async function confirmEmail({ db, now }: With, token: string): Promise<string> {
  const link = await findLink(db, 'email_change', token, now());
  if (!link?.accountId) throw new Refused('link_over');
  const { workspaceId, accountId, email } = link;
  return writing(db, workspaceId, async tx => {
    if (!(await spendLink(tx, 'email_change', token, now()))) throw new Refused('link_over');
    if (await accountWithEmail(tx, email)) throw new Refused('email_taken');
    await setEmail(tx, accountId, email);
    await dropLinksOf(tx, accountId);
    return email;
  });
}
