import type { ChatCaller } from '../../domain/chat/chatCaller.ts';
import { end } from '../../domain/chat/end.ts';
import type { Context } from '../context.ts';

/** The visitor ends their session. Writing again begins a new one (CHAT-2). */
export async function endChat(
  { gate }: Pick<Context, 'gate'>,
  { workspaceId, sessionId: ticketId }: ChatCaller,
): Promise<void> {
  await gate.submit({ workspaceId, load: { ticketId, chat: true }, decide: end });
}
