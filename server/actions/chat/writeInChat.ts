import type { ChatCaller } from '../../domain/chat/chatCaller.ts';
import { identifiersIn } from '../../domain/chat/whoWrites.ts';
import { type ChatWords, writeInChat as decide } from '../../domain/chat/writeInChat.ts';
import type { Context } from '../context.ts';

export type Written = { messageId: string; isNew: boolean };

/** A visitor writes. Once this resolves it is durable, or has been here before (CHAT-7). */
export async function writeInChat(
  { gate }: Pick<Context, 'gate'>,
  caller: ChatCaller,
  words: ChatWords,
): Promise<Written> {
  const { workspaceId, sessionId: ticketId, profileId: visitorId, identity } = caller;
  const { mediaIds, clientMessageId } = words;
  const result = await gate.submit({
    workspaceId,
    load: {
      ticketId,
      visitorId,
      chat: true,
      turn: true,
      clientMessageId,
      ...(identity && { identity: identifiersIn(identity), proven: true as const }),
      ...(mediaIds.length > 0 && { mediaIds }),
    },
    decide: facts => decide(facts, caller, words),
  });
  if (result === 'repeated') throw new Error('a chat has no journal entry');
  const messageId = result.already ?? result.messages?.find(one => one.direction === 'inbound')?.id;
  if (!messageId) throw new Error('what a visitor wrote made no message');
  return { messageId, isNew: result.already === undefined };
}
