import { addressBack, LINK_DAYS } from '../../chat/returnLinks.ts';
import { awaitFollowUp, followedUp } from '../../domain/chat/followedUp.ts';
import { type Envelope, followUpDue, followUpEnvelope } from '../../domain/chat/followUp.ts';
import { returnPage } from '../../domain/chat/returnPage.ts';
import type { Mail } from '../../mail/mail.ts';
import { followUpMail } from '../../mail/templates/followUp.ts';
import type { Context } from '../context.ts';
import { chatMailOf, fromShop, type Told, tellChat } from './chatMail.ts';
import type { Whose } from './visit.ts';

/** Part of the recent conversation (FOLLOW-2): in messages. */
const MOST = 6;

/**
 * FOLLOW-1: writes to a visitor who has left with replies that they have not seen. Whether they still have not is looked
 * at once more. Throws while the mail cannot be sent, so that the queue tries again; the mail's key names the last reply,
 * so that a crash before it is recorded sends no second one.
 */
export async function followUp(context: Context, whose: Whose): Promise<void> {
  const told = await tellChat(context, whose, MOST);
  const until = told?.chat.repliedAt;
  const due = told && followUpDue(told.chat);
  if (!until || !due) return;
  // It was put off since, or the queue's clock, which is the database's, is ahead of ours.
  if (due > context.now()) return decide(context, whose, awaitFollowUp);
  const envelope = followUpEnvelope(told.settings, told.profile, told.email);
  const wasMailed =
    typeof envelope === 'object' && (await isSent(context, mailOf(context, told, envelope, until)));
  await decide(context, whose, facts => followedUp(facts, until, wasMailed));
}

async function decide(
  { gate }: Context,
  { workspaceId, ticketId }: Whose,
  rule: Parameters<Context['gate']['submit']>[0]['decide'],
): Promise<void> {
  await gate.submit({ workspaceId, load: { ticketId, chat: true }, decide: rule });
}

async function isSent({ mail }: Context, one: Mail): Promise<boolean> {
  return (await mail.send(one)).state !== 'failed';
}

function mailOf(context: Context, told: Told, { to, from, replyTo }: Envelope, until: Date): Mail {
  const { id } = told.chat;
  const back = { url: wayBack(context, told), days: LINK_DAYS };
  const written = followUpMail({ ...chatMailOf(context, told), messages: told.messages, back, replyTo });
  return { ...written, ...fromShop(told, from), key: `follow-up:${id}:${until.toISOString()}`, to, replyTo };
}

function wayBack({ publicUrl, returnLinks }: Context, { chat, email, settings }: Told): string {
  const { workspaceId, id: ticketId, pageUrl } = chat;
  const { sites } = settings.webChat;
  const page = returnPage({ workspaceId, pageUrl, sites, publicUrl, isTheirs: email !== null });
  return addressBack(page, returnLinks.seal({ workspaceId, ticketId }));
}
