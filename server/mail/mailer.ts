import type { Database } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { mailWithKey, recordMail } from '../store/mails.ts';
import type { MailRow } from '../store/tables.ts';
import type { Mail, Mailer, MailOutcome } from './mail.ts';
import { openSmtp } from './smtp.ts';

/**
 * Sends through the server of `SMTP_URL`, or without one keeps what would have been sent. A mail whose key is written
 * down, or under way here, is not sent again. It is written down after the server has taken it, so that one whose sending was cut off just
 * then (a crash, a line that broke before the server's yes) leaves once more, under the same Message-ID.
 */
export function openMailer(
  db: Database,
  now: () => Date,
  smtpUrl: string | null,
): Mailer & { close(): void } {
  const smtp = smtpUrl === null ? null : openSmtp(smtpUrl);
  const underWay = new Map<string, Promise<MailOutcome>>();
  return {
    isKept: smtp === null,
    send: mail => {
      const name = `${mail.workspaceId} ${mail.key}`;
      const sending = underWay.get(name) ?? sendOnce(mail).finally(() => underWay.delete(name));
      underWay.set(name, sending);
      return sending;
    },
    close: () => smtp?.close(),
  };

  async function sendOnce(mail: Mail): Promise<MailOutcome> {
    const known = await mailWithKey(db, mail.workspaceId, mail.key);
    if (known) return { state: known.state, error: known.error };
    const outcome = smtp ? await smtp.send(mail) : KEPT;
    await recordMail(db, rowOf(mail, outcome, now()));
    return outcome;
  }
}

const KEPT: MailOutcome = { state: 'kept', error: null };

function rowOf(mail: Mail, { state, error }: MailOutcome, at: Date): MailRow {
  const { workspaceId, key, to, from, subject, html, text, isSecret = false } = mail;
  const content = state === 'kept' ? { html, text } : { html: null, text: null };
  const sender = `${from.name} <${from.address}>`;
  const about = { recipient: to, sender, subject, isSecret };
  return { workspaceId, id: newId(), key, ...about, ...content, state, error, at };
}
