import type { Context } from '../actions/context.ts';
import { addressChanged } from '../mail/templates/addressChanged.ts';
import { accountWithEmail, accountWithId, setEmail } from '../store/accounts.ts';
import { inWorkspace, writing } from '../store/database.ts';
import { dropLinksOf, findLink, makeLink, spendLink } from '../store/mailedLinks.ts';
import { storedSettings } from '../store/read/settings.ts';
import { Refused } from '../store/refused.ts';
import { readSettings } from '../store/settings.ts';
import type { MailedLinkRow } from '../store/tables.ts';
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

/** By the link of such a mail. The new address. The one before is told, behind the answer. */
export async function confirmEmail(
  context: Mailing & Pick<Context, 'background'>,
  token: string,
): Promise<string> {
  const { db, now, background } = context;
  const link = await findLink(db, 'email_change', token, now());
  if (!link?.accountId) throw new Refused('link_over');
  const { workspaceId, accountId, email } = link;
  const before = await writing(db, workspaceId, async tx => {
    if (!(await spendLink(tx, 'email_change', token, now()))) throw new Refused('link_over');
    if (await accountWithEmail(tx, email)) throw new Refused('email_taken');
    const account = await accountWithId(tx, accountId);
    await setEmail(tx, accountId, email);
    await dropLinksOf(tx, accountId);
    return account?.email;
  });
  if (before) background.takeOn(() => tellBefore(context, link, before));
  return email;
}

/** Whoever took an account over by its open screen and its password is not the only one who knows. */
async function tellBefore(context: Mailing, link: MailedLinkRow, to: string): Promise<void> {
  const { workspaceId, id, email } = link;
  const stored = await inWorkspace(context.db, workspaceId, tx => storedSettings(tx, workspaceId));
  const { name, language, ...rest } = readSettings(stored);
  const from = { name, address: rest.supportEmail.from ?? rest.defaultSenderEmail };
  const written = addressChanged({ workspaceName: name, email, language });
  await context.mail.send({ ...written, workspaceId, key: `email_changed:${id}`, to, from });
}
