import { sql } from 'kysely';
import type { ChatSession } from '../../domain/chat/state.ts';
import type { Profile, Upload } from '../../domain/state.ts';
import type { Reading } from '../database.ts';

/** What a mail about a web chat tells of its visitor. */
export type ChatToTell = {
  chat: ChatSession;
  profile: Profile;
  /** An address by which the customer is known: what they typed in the chat is none. */
  email: string | null;
};

/** A session with whose it is; null where there is none. */
export async function chatToTell(
  tx: Reading,
  workspaceId: string,
  ticketId: string,
): Promise<ChatToTell | null> {
  const chat = await tx
    .selectFrom('chatSessions')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', ticketId)
    .executeTakeFirst();
  if (!chat) return null;
  const { email, ...profile } = await tx
    .selectFrom('profiles')
    .selectAll()
    .select(EMAIL.as('email'))
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', chat.profileId)
    .executeTakeFirstOrThrow();
  return { chat, profile, email };
}

const EMAIL = sql<string | null>`(select value from profile_identifiers i
  where (i.workspace_id, i.profile_id, i.kind) = (profiles.workspace_id, profiles.id, 'email')
  order by main desc, verified desc, created_at limit 1)`;

/** The picture that the shop shows as its own, as large as it is. */
export function logoSize(
  tx: Reading,
  workspaceId: string,
  id: string,
): Promise<Pick<Upload, 'width' | 'height'> | undefined> {
  return tx
    .selectFrom('uploads')
    .select(['width', 'height'])
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
}
