import type * as wire from '../../contract/chatShapes.ts';
import { agentName } from '../domain/chat/agentName.ts';
import type { ChatCaller } from '../domain/chat/chatCaller.ts';
import type { StoredMedia } from '../domain/state.ts';
import type { MediaAddresses } from '../media/addresses.ts';
import type { VisitedChat, VisitedMessage } from '../store/read/chat.ts';

/** What a visitor is told of their session: nothing of members but names, and of themselves what they said. */
export function presentChatSession(
  { sessionId: id, identity }: ChatCaller,
  chat: VisitedChat | null,
  hasBegun: boolean,
): wire.ChatSession {
  const email = identity?.email ?? chat?.typedEmail ?? null;
  const isKnown = identity !== null || (chat !== null && chat.externalId !== null);
  return {
    id,
    status: statusOf(chat, hasBegun),
    identified: isKnown,
    email,
    agent: chat && agent(chat.agentName),
    seen_by_shop_until: chat?.readAt?.toISOString() ?? null,
    seen_until: chat?.seenUntil?.toISOString() ?? null,
  };
}

/** What a blocked visitor writes is kept without a ticket, and looks to them as it does to anybody. */
function statusOf(chat: VisitedChat | null, hasBegun: boolean): wire.ChatSession['status'] {
  if (!chat) return hasBegun ? 'open' : 'new';
  return chat.status === 'closed' ? 'ended' : 'open';
}

export function presentChatMessage(row: VisitedMessage, addresses: MediaAddresses): wire.ChatMessage {
  const isTheirs = row.direction === 'inbound';
  return {
    id: row.id,
    from: isTheirs ? 'visitor' : 'shop',
    source: row.source,
    body: row.body,
    media: row.media.map(one => presentPicture(row.workspaceId, one, addresses)),
    author: isTheirs ? null : agent(row.authorName),
    status: row.status,
    sent_at: row.sentAt.toISOString(),
    client_message_id: isTheirs ? row.clientMessageId : null,
  };
}

/** At an address that opens without a token, for a day: a page shows pictures without headers. */
export function presentPicture(
  workspaceId: string,
  { id, contentType, width, height }: Pick<StoredMedia, 'id' | 'contentType' | 'width' | 'height'>,
  addresses: MediaAddresses,
) {
  return { id, url: addresses.of(workspaceId, id), content_type: contentType, width, height };
}

export function agent(fullName: string | null): wire.ChatAgent | null {
  const name = agentName(fullName);
  return name === null ? null : { name, picture: null };
}
