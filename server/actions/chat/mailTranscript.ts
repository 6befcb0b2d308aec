import type { Mail } from '../../mail/mail.ts';
import type { Said } from '../../mail/templates/conversation.ts';
import { transcriptMail } from '../../mail/templates/transcript.ts';
import type { Context } from '../context.ts';
import { chatMailOf, fromShop, type Told, tellChat } from './chatMail.ts';
import type { Whose } from './visit.ts';

const MOST = 500;
/** In characters: a mail much larger is cut by who reads it, or not taken at all. */
const MOST_CHARACTERS = 100_000;

/** Sends a visitor their conversation. Throws while the mail cannot be sent, so that the queue tries again. */
export async function mailTranscript(
  context: Context,
  { count, ...whose }: Whose & { count: number },
): Promise<void> {
  const told = await tellChat(context, whose, MOST + 1);
  const to = told && !told.profile.blockedAt && (told.email ?? told.profile.typedEmail);
  if (told && to) await context.mail.send(mailOf(context, told, to, count));
}

function mailOf(context: Context, told: Told, to: string, count: number): Mail {
  const { chat, settings } = told;
  const { from, replyTo } = settings.supportEmail;
  const messages = lastOf(told.messages);
  const isCut = messages.length < told.messages.length;
  const written = transcriptMail({ ...chatMailOf(context, told), beganAt: chat.createdAt, messages, isCut });
  return {
    ...written,
    ...fromShop(told, from ?? settings.defaultSenderEmail),
    ...(replyTo && { replyTo }),
    key: `transcript:${chat.id}:${count}`,
    to,
  };
}

/** The last, as far as they fit into one mail. */
function lastOf(messages: Said[]): Said[] {
  let length = 0;
  const before = messages.findLastIndex(({ body }) => {
    length += body.length;
    return length > MOST_CHARACTERS;
  });
  return messages.slice(Math.max(before + 1, messages.length - MOST));
}
