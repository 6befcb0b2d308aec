import type { Decision } from '../domain/decision.ts';
import type { Facts } from '../domain/facts.ts';
import type { Identifier } from '../domain/state.ts';
import type { Reading } from './database.ts';

/**
 * Something to be decided and carried out: what to load, and the rule that decides. The gate runs commands in
 * batches; within one, a later command sees what the earlier ones did.
 */
export type Command = {
  workspaceId: string;
  load: Wanted;
  decide(facts: Facts): Decision;
  /**
   * Changes what stands beside the gate: the team, and the shop's numbers, accounts and keys. Done before `decide`, which
   * tells of it, in the same transaction; what it throws becomes of the command. One that has this goes alone.
   */
  beside?(tx: Reading): Promise<void>;
  /** For a provider's request: the id under which it counts once. */
  journal?: JournalEntry;
};

/** By what the facts are found. A profile's row is the lock for it, its tickets and its messages. */
export type Wanted = {
  /** The customer's phone: loads the profile and its SMS ticket. */
  phone?: string;
  /** Loads the profile and its SMS ticket. */
  profileId?: string;
  ticketId?: string;
  messageId?: string;
  /** A thread of texts: what stands first in its line to be delivered, and the customer. */
  line?: string;
  /** The message that a provider knows under this id. */
  providerId?: { provider: string; id: string };
  /** The reply that this ticket already has under this id. */
  clientMessageId?: string;
  /** Beside `profileId`: somebody who has been erased is found as well. */
  erased?: true;
  /** Beside `profileId`: what is queued or scheduled for this customer and has not left yet. */
  unsent?: true;
  /** Beside `messageId` or `ticketId`: its ticket, and what is scheduled in its thread. */
  scheduled?: true;
  /** Beside `phone`, a moment: the first text and the first marketing send after it, and the sends shortly before. */
  around?: Date;
  /** The settings are to be changed, and not only read. */
  settings?: true;
  /** Beside `phone`, a moment that is past: the last marketing send until then, and the first text after that. */
  late?: Date;
  /** Pictures that have been uploaded, in this order. */
  mediaIds?: string[];
  /** Beside `ticketId`, or alone to change it: the coupon, and a code of it for the ticket's customer. */
  couponId?: string;
  /** Beside `messageId`: it is tried again, and may need another code of its coupon. */
  codeAnew?: true;
  /** The member who writes, for what the text may say of them. */
  agentId?: string;
  /** The quick reply that a reply is made from. */
  quickReplyId?: string;
  /** Beside `settings`, whose lock is theirs too: all of the workspace's, to be changed. */
  quickReplies?: true;
  /** Beside `ticketId`: what a web chat remembers beside its ticket. */
  chat?: true;
  /** Beside `ticketId`: who writes in a chat of which there is no ticket yet. */
  visitorId?: string;
  /** Whom a signed identity may name. */
  identity?: { kind: Identifier['kind']; value: string }[];
  /** Beside `ticketId`: our messages that have not come to the visitor. */
  unreached?: true;
  /** Beside `ticketId`: all messages of its thread. */
  wholeThread?: true;
  /** Beside `ticketId`: in how many tabs the visitor has it open; what has not beaten since then is not open. */
  tabsSince?: Date;
  /** Beside `profileId`: the customer's web chats that go on, with what waits in them. */
  chats?: true;
  /** Beside `profileId`: whom they are to be joined with. Alone in its batch. */
  joinWith?: string;
  /** The note of this id, with its ticket and whose that is. */
  noteId?: string;
  /** Members who are mentioned. */
  memberIds?: string[];
  /** The order that another tool knows by this id, whose it is, and what led to it, as placed then where that is told. */
  order?: { source: string; externalId: string; placedAt?: Date };
  /** Beside `profileId`: what the customer ordered since then, the clicks before that, and what of it counts towards texts. */
  ordersSince?: Date;
  /** Beside `messageId`: what it is, as a text whose link has been followed. */
  clickedText?: true;
  /** Beside what names the customer: what has been recorded under this for them. */
  event?: { metric: string; uniqueId: string };
  /** Beside what names the customer: what other tools have told of them, and all that they are known by. */
  details?: true;
  /** Beside `profileId`: by which phones they have written. */
  writers?: true;
  /** Beside `identity`: a browser names it, to which only what has been proven says who somebody is. */
  proven?: true;
  /** All tags of the workspace; beside `settings`, whose lock is theirs too, to be changed. */
  tags?: true;
  /** It may open a ticket: whose turn it is, where round robin is on. */
  turn?: true;
  /** Whose turn it is and who is Online, to be changed. */
  rota?: true;
  /** The sending number in question; else the one of the message or the ticket. */
  number?: string;
};

export type JournalEntry = {
  provider: string;
  key: string;
  kind: 'inbound' | 'status' | 'shop';
  payload: Record<string, unknown>;
  /** It stands in the journal already, unsettled, and is tried again. */
  again: boolean;
};
