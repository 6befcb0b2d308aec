import type { ChatCaller } from '../../domain/chat/chatCaller.ts';
import { reached } from '../../domain/chat/reached.ts';
import type { Context } from '../context.ts';

/** Our messages up to this one have come to the visitor's browser, and with `seen` to their eyes (CHAT-6). */
export async function seeInChat(
  { gate }: Pick<Context, 'gate'>,
  { workspaceId, sessionId: ticketId }: ChatCaller,
  messageId: string,
  seen: boolean,
): Promise<void> {
  await gate.submit({
    workspaceId,
    load: { ticketId, chat: true, messageId, unreached: true },
    decide: facts => reached(facts, seen),
  });
}
