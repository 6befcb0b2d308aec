import type { ChatCaller } from '../../domain/chat/chatCaller.ts';
import { giveEmail as decide } from '../../domain/chat/typedEmail.ts';
import type { Context } from '../context.ts';

/** A visitor types an address at which they can be reached (CHAT-4). */
export async function giveEmail(
  { gate }: Pick<Context, 'gate'>,
  { workspaceId, sessionId: ticketId }: ChatCaller,
  email: string,
): Promise<void> {
  await gate.submit({
    workspaceId,
    load: { ticketId, chat: true },
    decide: facts => decide(facts, email),
  });
}
