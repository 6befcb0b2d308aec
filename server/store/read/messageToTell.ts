import { sql } from 'kysely';
import type { Channel } from '../../../contract/vocabulary.ts';
import type { Reading } from '../database.ts';
import { WHERE_TO_TELL, type WhereToTell } from './whereToTell.ts';

/** What a mail about a customer's message tells of it. */
export type MessageToTell = WhereToTell & {
  body: string;
  /** How many pictures and videos came with it, shown in its thread or not. */
  pictures: number;
  channel: Channel;
  sentAt: Date;
  /** The phone that wrote it. */
  phone: string | null;
  name: string | null;
  email: string | null;
};

/** A message on a ticket, with whose it is. */
export function messageToTell(
  tx: Reading,
  workspaceId: string,
  messageId: string,
): Promise<MessageToTell | undefined> {
  return tx
    .selectFrom('messages')
    .innerJoin('profiles', join =>
      join
        .onRef('profiles.workspaceId', '=', 'messages.workspaceId')
        .onRef('profiles.id', '=', 'messages.profileId'),
    )
    .innerJoin('tickets', join =>
      join
        .onRef('tickets.workspaceId', '=', 'messages.workspaceId')
        .onRef('tickets.id', '=', 'messages.ticketId'),
    )
    .where('messages.workspaceId', '=', workspaceId)
    .where('messages.id', '=', messageId)
    .select(['messages.body', 'messages.channel', 'messages.sentAt', 'messages.phone'])
    .select(pictures.as('pictures'))
    .select(['profiles.name', email.as('email')])
    .select(WHERE_TO_TELL)
    .executeTakeFirst();
}

const pictures = sql<number>`messages.media_left_out + jsonb_array_length(messages.media)`;

const email = sql<string | null>`(select value from profile_identifiers i
  where (i.workspace_id, i.profile_id, i.kind) = (profiles.workspace_id, profiles.id, 'email')
  order by main desc, verified desc, created_at limit 1)`;
