import { type ExpressionBuilder, sql } from 'kysely';
import type { ChatSession } from '../../domain/chat/state.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Profile, SendingNumber, Ticket } from '../../domain/state.ts';
import type { Reading } from '../database.ts';
import { readSettings } from '../settings.ts';
import type { Tables } from '../tables.ts';
import { storedSettings } from './settings.ts';
import { emailVerified, type TicketRow, ticketRows } from './tickets.ts';

export type TicketDetails = {
  ticket: TicketRow &
    Pick<Ticket, 'flaggedMessageId'> & {
      /** Whether somebody has proven that the address is theirs. */
      emailVerified: boolean;
    };
  profile: Profile;
  ticketsOfProfile: number;
  /** The keyword by which consent changed last; null where no keyword did it. */
  consentKeyword: string | null;
  number: SendingNumber | null;
  /** Of a web chat: what it remembers beside its ticket, and what decides whether its visitor can be written to. */
  chat: { session: ChatSession; settings: Settings } | null;
};

/** Tickets with all that their screens show; those not there are left out. */
export async function ticketDetails(
  tx: Reading,
  workspaceId: string,
  ids: string[],
): Promise<TicketDetails[]> {
  if (ids.length === 0) return [];
  const tickets = await ticketRows(tx, workspaceId)
    .select('tickets.flaggedMessageId')
    .select(emailVerified('tickets', 'profile_id').as('emailVerified'))
    .where('tickets.id', 'in', ids)
    .execute();
  const profileIds = [...new Set(tickets.map(ticket => ticket.profileId))];
  if (profileIds.length === 0) return [];
  const profiles = await profilesWithCounts(tx, workspaceId, profileIds);
  const numbers = await tx.selectFrom('numbers').selectAll().where('workspaceId', '=', workspaceId).execute();
  const chats = await chatsOf(tx, workspaceId, tickets);
  return tickets.flatMap(ticket => {
    const found = profiles.get(ticket.profileId);
    const number = numbers.find(one => one.phone === ticket.sendingNumber) ?? null;
    return found ? [{ ticket, ...found, number, chat: chats.get(ticket.id) ?? null }] : [];
  });
}

type Chat = NonNullable<TicketDetails['chat']>;

async function chatsOf(tx: Reading, workspaceId: string, tickets: TicketRow[]): Promise<Map<string, Chat>> {
  const ids = tickets.filter(({ channel }) => channel === 'web_chat').map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const settings = readSettings(await storedSettings(tx, workspaceId));
  const sessions = await tx
    .selectFrom('chatSessions')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', 'in', ids)
    .execute();
  return new Map(sessions.map(session => [session.id, { session, settings }]));
}

type WithCount = Pick<TicketDetails, 'profile' | 'ticketsOfProfile' | 'consentKeyword'>;

/** Ids grow with time, so the last in the key is the latest. */
const lastKeyword = sql<string | null>`(select m.keyword from consent_ledger l
  left join messages m on (m.workspace_id, m.id) = (l.workspace_id, l.message_id) and m.direction = 'inbound'
  where (l.workspace_id, l.profile_id) = (profiles.workspace_id, profiles.id) order by l.id desc limit 1)`;

async function profilesWithCounts(
  tx: Reading,
  workspaceId: string,
  ids: string[],
): Promise<Map<string, WithCount>> {
  const rows = await tx
    .selectFrom('profiles')
    .selectAll('profiles')
    .select(eb => ticketsOf(eb).as('ticketsOfProfile'))
    .select(lastKeyword.as('consentKeyword'))
    .where('workspaceId', '=', workspaceId)
    .where('id', 'in', ids)
    .execute();
  return new Map(
    rows.map(({ ticketsOfProfile, consentKeyword, ...profile }) => [
      profile.id,
      { profile, ticketsOfProfile: ticketsOfProfile ?? 0, consentKeyword },
    ]),
  );
}

function ticketsOf(eb: ExpressionBuilder<Tables, 'profiles'>) {
  return eb
    .selectFrom('tickets')
    .whereRef('tickets.workspaceId', '=', 'profiles.workspaceId')
    .whereRef('tickets.profileId', '=', 'profiles.id')
    .select(count => count.fn.countAll<number>().as('count'));
}
