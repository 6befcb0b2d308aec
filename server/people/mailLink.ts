import type { Context } from '../actions/context.ts';
import { isLoopback } from '../loopback.ts';
import type { Mail } from '../mail/mail.ts';
import { type LinkMail, linkMail } from '../mail/templates/linkMail.ts';
import { inWorkspace } from '../store/database.ts';
import type { LinkKind, MadeLink } from '../store/mailedLinks.ts';
import { storedSettings } from '../store/read/settings.ts';
import { memberName } from '../store/read/workspace.ts';
import { Refused } from '../store/refused.ts';
import { readSettings } from '../store/settings.ts';

/** Which page of the inbox follows it, and what the mail is about. */
const OF: Record<LinkKind, { page: string; about: LinkMail['about'] }> = {
  invitation: { page: 'invitation', about: 'invitation' },
  password_reset: { page: 'new-password', about: 'passwordReset' },
  email_change: { page: 'new-email', about: 'emailChange' },
};

type With = Pick<Context, 'db' | 'mail' | 'publicUrl'>;

/**
 * Decision 31: mail that is kept is read in the inbox, and whoever read such a link would be somebody else. So only an
 * installation that nobody but this machine reaches keeps them, to be tried there.
 */
export function requireMail({ mail, publicUrl }: With): void {
  if (mail.isKept && !isLoopback(new URL(publicUrl).hostname.replace(/[[\]]/g, '')))
    throw new Refused('no_mail_server');
}

/** Sends a link to whom it is for. Throws where it has not left. */
export async function mailLink(context: With, link: MadeLink): Promise<void> {
  requireMail(context);
  const mail = await mailOf(context, link);
  const { state } = await context.mail.send(mail).catch(() => ({ state: 'failed' }));
  if (state === 'failed') throw new Refused('mail_not_sent', '/email');
}

function mailOf({ db, publicUrl }: With, { row, token }: MadeLink): Promise<Mail> {
  const { workspaceId, kind, email: to, madeBy, expiresAt, tokenHash } = row;
  const { page, about } = OF[kind];
  // Behind the #, which no browser sends to any server, nor to the next page as the one it came from.
  const url = `${publicUrl}/${page}#${token}`;
  return inWorkspace(db, workspaceId, async tx => {
    const { name, timeZone, language, ...rest } = readSettings(await storedSettings(tx, workspaceId));
    const by = madeBy && (await memberName(tx, workspaceId, madeBy));
    const written = linkMail({ about, workspaceName: name, by, url, expiresAt, timeZone, language });
    const from = { name, address: rest.supportEmail.from ?? rest.defaultSenderEmail };
    const key = `${kind}:${row.id}:${tokenHash.toString('hex').slice(0, 16)}`;
    return { ...written, workspaceId, key, to, from, isSecret: true };
  });
}
