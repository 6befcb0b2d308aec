import { giveEmail } from '../../server/actions/chat/giveEmail.ts';
import { seeInChat } from '../../server/actions/chat/seeInChat.ts';
import { arriveVisitor, leaveVisitor } from '../../server/actions/chat/visit.ts';
import { writeInChat } from '../../server/actions/chat/writeInChat.ts';
import { replyToTicket } from '../../server/actions/replyToTicket.ts';
import type { ChatCaller, Identity } from '../../server/domain/chat/chatCaller.ts';
import type { ChatSession } from '../../server/domain/chat/state.ts';
import { inWorkspace } from '../../server/store/database.ts';
import { newId } from '../../server/store/ids.ts';
import type { Shop } from './shop.ts';

/** A visitor of a shop's web chat, by the actions that their browser and the shop's agents come to. */
export type Visitor = {
  caller: ChatCaller;
  whose: { workspaceId: string; ticketId: string };
  /** Resolves with the message's id. */
  says(body: string, mediaIds?: string[]): Promise<string>;
  types(email: string): Promise<void>;
  /** The shop's message has come to their eyes, or to their browser alone. */
  gets(messageId: string, seen?: boolean): Promise<void>;
  leaves(): Promise<void>;
  comes(page?: string): Promise<void>;
  /** An agent of the shop answers, now or then. Resolves with the message's id. */
  isAnswered(body: string, sendAt?: Date | null): Promise<string>;
  session(): Promise<ChatSession>;
};

type Visiting = { identity?: Identity | null; page?: string; language?: string };

export function visitorOf(shop: Shop, visiting: Visiting = {}): Visitor {
  const { context, workspaceId, memberId } = shop;
  const { identity = null, page: first = 'https://shop.example/', language = 'en' } = visiting;
  const caller = { workspaceId, sessionId: newId(), profileId: newId(), identity };
  const whose = { workspaceId, ticketId: caller.sessionId };
  const page = { url: first, title: 'A page' };
  return {
    caller,
    whose,
    says: async (body, mediaIds = []) => {
      const words = { body, mediaIds, clientMessageId: newId(), language, page };
      return (await writeInChat(context, caller, words)).messageId;
    },
    types: email => giveEmail(context, caller, email),
    gets: (messageId, seen = true) => seeInChat(context, caller, messageId, seen),
    leaves: () => leaveVisitor(context, whose, context.now()),
    comes: url => arriveVisitor(context, whose, url === undefined ? null : { url, title: 'Another' }),
    isAnswered: async (body, sendAt = null) => {
      const actor = { kind: 'member' as const, id: memberId };
      const asked = { body, clientMessageId: undefined, sendAt };
      return (await replyToTicket(context, workspaceId, whose.ticketId, asked, actor)).messageId;
    },
    session: () =>
      inWorkspace(shop.db, workspaceId, tx =>
        tx
          .selectFrom('chatSessions')
          .selectAll()
          .where('workspaceId', '=', workspaceId)
          .where('id', '=', whose.ticketId)
          .executeTakeFirstOrThrow(),
      ),
  };
}
