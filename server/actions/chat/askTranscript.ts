import type { ChatCaller } from '../../domain/chat/chatCaller.ts';
import { askTranscript as decide } from '../../domain/chat/transcript.ts';
import type { Context } from '../context.ts';

/** A visitor has their conversation sent to them. */
export async function askTranscript(
  { gate }: Pick<Context, 'gate'>,
  { workspaceId, sessionId: ticketId }: ChatCaller,
): Promise<void> {
  await gate.submit({ workspaceId, load: { ticketId, chat: true }, decide });
}
