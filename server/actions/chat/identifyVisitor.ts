import type { ChatCaller } from '../../domain/chat/chatCaller.ts';
import { identify } from '../../domain/chat/identify.ts';
import { identifiersIn } from '../../domain/chat/whoWrites.ts';
import type { Context } from '../context.ts';

/** A stranger's running session learns who they are, by the caller's identity (CHAT-4). */
export async function identifyVisitor({ gate }: Pick<Context, 'gate'>, caller: ChatCaller): Promise<void> {
  const { workspaceId, sessionId: ticketId, identity } = caller;
  if (!identity) return;
  await gate.submit({
    workspaceId,
    load: { ticketId, chat: true, wholeThread: true, identity: identifiersIn(identity), proven: true },
    decide: facts => identify(facts, caller),
  });
}
