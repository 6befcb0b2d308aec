import { z } from 'zod';
import { Id, Message, Note, TicketDetail, Time } from './shapes.ts';
import { Viewed } from './viewing.ts';

export const ChangeType = z.enum([
  'ticket.created',
  'ticket.updated',
  'message.created',
  'message.updated',
  'profile.created',
  'profile.updated',
  'profile.deleted',
  'profile.joined',
  'consent.changed',
  'settings.updated',
  'event.created',
  'order.created',
  'order.updated',
  'visitor.updated',
  'note.created',
  'note.updated',
  'note.deleted',
  'availability.updated',
]);
export type ChangeType = z.infer<typeof ChangeType>;

/** What one commit did, numbered without gaps in its workspace. Ids and fields only: the reader fetches the rest. */
export const Change = z.object({
  number: z.number().int().positive(),
  at: Time,
  type: ChangeType,
  ticket_id: Id.nullable(),
  message_id: Id.nullable(),
  profile_id: Id.nullable(),
});
export type Change = z.infer<typeof Change>;

/**
 * Two customers who have become one (PROF-5). What came over with the one who is gone is in no frame: what is loaded of the
 * ticket that took it is read anew.
 */
export const Joined = z.object({
  profile_id: Id,
  gone_id: Id,
  ticket_id: Id.nullable(),
  gone_ticket_id: Id.nullable().describe('the younger SMS ticket, which leads to the older'),
});
export type Joined = z.infer<typeof Joined>;

/** From the server to a live screen. */
export const Frame = z.discriminatedUnion('type', [
  /**
   * First on every connection. `reload` when what came before can no longer be told: fetch everything anew. `viewed`
   * are all tickets that somebody has before them, for members.
   */
  z.object({
    type: z.literal('hello'),
    change_number: z.number().int(),
    reload: z.boolean(),
    viewed: z.array(Viewed),
  }),
  /** What changed, in order, with every ticket, message and note concerned as it now is, and what is there no more. */
  z.object({
    type: z.literal('changes'),
    changes: z.array(Change).min(1),
    tickets: z.array(TicketDetail),
    messages: z.array(Message),
    notes: z.array(Note),
    deleted_notes: z.array(Id),
    deleted_tags: z.array(Id).describe('no ticket has them any more'),
    joined: z.array(Joined),
  }),
  /** A visitor of a web chat has begun to type, or stopped. Unless told again, it ends by itself after 6 seconds. */
  z.object({ type: z.literal('typing'), ticket_id: Id, typing: z.boolean() }),
  /** Still here. A screen that has seen less than `change_number` has missed something and resumes. */
  z.object({ type: z.literal('beat'), change_number: z.number().int() }),
  /** Who has these tickets before them, from now on: for members, who say it of themselves with `Looking`. */
  z.object({ type: z.literal('viewing'), viewed: z.array(Viewed) }),
]);
export type Frame = z.infer<typeof Frame>;
export type ChangesFrame = Extract<Frame, { type: 'changes' }>;
export type TypingFrame = Extract<Frame, { type: 'typing' }>;
