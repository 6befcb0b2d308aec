import type { Actor } from '../domain/decision.ts';
import { type Reply, reply } from '../domain/reply.ts';
import type { Wanted } from '../store/command.ts';
import { newId } from '../store/ids.ts';
import { agentIn } from './agentIn.ts';
import type { Context } from './context.ts';

export type Asked = Partial<Omit<Reply, 'clientMessageId' | 'actor'>> & {
  body: string;
  clientMessageId: string | undefined;
};

/** What is asked beyond words: nothing, and at once. */
const PLAIN = { mediaIds: [], couponId: null, sendAt: null, lapses: false, quickReplyId: null };

export type Replied = { messageId: string; isNew: boolean };

/** An agent, or the shop's own program, answers a customer. */
export async function replyToTicket(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  ticketId: string,
  asked: Asked,
  actor: Actor,
): Promise<Replied> {
  // Without one of the caller's the reply gets an id of its own, so that a commit tried again makes no second message.
  const clientMessageId = asked.clientMessageId ?? newId();
  const result = await gate.submit({
    workspaceId,
    load: { ticketId, clientMessageId, chat: true, ...besideIn(asked), ...agentIn(asked.body, actor) },
    decide: facts => reply(facts, { ...PLAIN, ...asked, clientMessageId, actor }),
  });
  if (result === 'repeated') throw new Error('a reply has no journal entry');
  const messageId = result.already ?? result.messages?.[0]?.id;
  if (!messageId) throw new Error('a reply made no message');
  return { messageId, isNew: result.already === undefined };
}

/** What the reply names that has to be looked up. */
function besideIn({ mediaIds, couponId, quickReplyId }: Asked): Partial<Wanted> {
  return {
    ...(mediaIds?.length && { mediaIds }),
    ...(couponId && { couponId }),
    ...(quickReplyId && { quickReplyId }),
  };
}
