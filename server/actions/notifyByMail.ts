import type { Settings } from '../domain/settings.ts';
import type { Mail } from '../mail/mail.ts';
import { type NewMessage, newMessageMail } from '../mail/templates/newMessage.ts';
import { unsubscribeAddress, unsubscribeHeaders } from '../mail/unsubscribeLinks.ts';
import { phoneText } from '../phone.ts';
import { inWorkspace } from '../store/database.ts';
import { type MessageToTell, messageToTell } from '../store/read/messageToTell.ts';
import { storedSettings } from '../store/read/settings.ts';
import { readSettings } from '../store/settings.ts';
import type { Context } from './context.ts';

type Which = { workspaceId: string; messageId: string };

/**
 * NOTE-1: tells each recipient by e-mail of a customer's message. Throws while one of them cannot be sent theirs, so
 * that the queue tries again: the others have theirs by then, under a key of its own, and get no second one.
 */
export async function notifyByMail(context: Context, which: Which): Promise<void> {
  const { message, settings } = await about(context, which);
  // NOTE-3: blocked since it was received. Notifications may have been turned off since then, too.
  if (!message || message.blockedAt || !settings.emailNotifications.on) return;
  const mails = mailsOf(context, which, message, settings);
  const results = await Promise.allSettled(mails.map(mail => context.mail.send(mail)));
  const failures = results.filter(result => result.status === 'rejected').map(result => result.reason);
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} of ${mails.length} mails cannot be sent yet`);
}

function about({ db }: Context, { workspaceId, messageId }: Which) {
  return inWorkspace(db, workspaceId, async tx => ({
    message: await messageToTell(tx, workspaceId, messageId),
    settings: readSettings(await storedSettings(tx, workspaceId)),
  }));
}

function mailsOf(context: Context, which: Which, message: MessageToTell, settings: Settings): Mail[] {
  const { name, supportEmail, defaultSenderEmail, emailNotifications } = settings;
  const from = { name, address: supportEmail.from ?? defaultSenderEmail };
  const { workspaceId, messageId } = which;
  return [...new Set(emailNotifications.recipients)].map(to => {
    const link = context.unsubscribeLinks.seal({ workspaceId, address: to });
    const wayOut = unsubscribeAddress(context.publicUrl, link);
    const written = newMessageMail({ ...told(context, message, settings), unsubscribeUrl: wayOut });
    const key = `new-message:${messageId}:${to}`;
    return { ...written, workspaceId, key, to, from, headers: unsubscribeHeaders(wayOut) };
  });
}

function told(
  { publicUrl }: Context,
  message: MessageToTell,
  { name, timeZone, language }: Settings,
): Omit<NewMessage, 'unsubscribeUrl'> {
  return {
    workspaceName: name,
    customer: message.name || (message.phone && phoneText(message.phone)) || message.email,
    channel: message.channel,
    body: message.body,
    picturesLeftOut: message.pictures,
    ticketNumber: message.ticketNumber,
    ticketUrl: `${publicUrl}/inbox/${message.ticketId}`,
    at: message.sentAt,
    timeZone,
    language,
  };
}
