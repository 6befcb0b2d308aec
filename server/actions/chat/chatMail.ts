import { agentName } from '../../domain/chat/agentName.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Mail } from '../../mail/mail.ts';
import type { ChatMail } from '../../mail/templates/chatMail.ts';
import type { Said } from '../../mail/templates/conversation.ts';
import { inWorkspace } from '../../store/database.ts';
import { type VisitedMessage, visitedMessagesBefore } from '../../store/read/chat.ts';
import { type ChatToTell, chatToTell, logoSize } from '../../store/read/chatToTell.ts';
import { storedSettings } from '../../store/read/settings.ts';
import { readSettings } from '../../store/settings.ts';
import type { Context } from '../context.ts';
import type { Whose } from './visit.ts';

/** All that a mail to the visitor of a chat tells. */
export type Told = ChatToTell & {
  settings: Settings;
  /** What they can see of it themselves, the oldest first. */
  messages: Said[];
  logo: { width: number; height: number } | null;
};

/** With the last so many messages; null where there is no such session. */
export function tellChat(
  { db }: Context,
  { workspaceId, ticketId }: Whose,
  most: number,
): Promise<Told | null> {
  return inWorkspace(db, workspaceId, async tx => {
    const about = await chatToTell(tx, workspaceId, ticketId);
    if (!about) return null;
    const settings = readSettings(await storedSettings(tx, workspaceId));
    const rows = await visitedMessagesBefore(tx, workspaceId, ticketId, null, most);
    const logo = settings.logoMediaId && (await logoSize(tx, workspaceId, settings.logoMediaId));
    return { ...about, settings, messages: rows.toReversed().map(saidIn), logo: logo || null };
  });
}

function saidIn({ direction, authorName, body, media, sentAt: at }: VisitedMessage): Said {
  const isVisitors = direction === 'inbound';
  return { isVisitors, author: isVisitors ? null : agentName(authorName), body, pictures: media.length, at };
}

export function chatMailOf({ publicUrl }: Context, { chat, settings, logo }: Told): ChatMail {
  const { name, timeZone, webChat, logoMediaId, privacyUrl, termsUrl } = settings;
  return {
    workspaceName: name,
    timeZone,
    design: webChat,
    logo: logo && {
      ...logo,
      url: `${publicUrl}/api/v1/chat/workspaces/${chat.workspaceId}/logo?v=${logoMediaId}`,
    },
    privacyUrl,
    termsUrl,
    language: chat.language,
  };
}

/** From the shop, under one of its addresses. */
export function fromShop({ settings, chat }: Told, from: string): Pick<Mail, 'workspaceId' | 'from'> {
  return { workspaceId: chat.workspaceId, from: { name: settings.name, address: from } };
}
