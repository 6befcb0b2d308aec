import type {
  ConsentKind,
  ConsentSource,
  ConsentState,
  KeywordKind,
  MarketingType,
  MessageSource,
  MessageStatus,
  TicketStatus,
} from '../../../contract/vocabulary.ts';

/**
 * The model's only memory: what happened, in the order in which it was taken up. It keeps no state beside it: what
 * is the case is found by looking through the whole book. Customers are named by their phone; times are milliseconds.
 */
export type Book = Note[];

export type Both = Record<ConsentKind, ConsentState>;

/** Where a text stands in its thread, when it is to leave, what it says, and when it was last written. */
export type Plan = { stands: number; sendAt: number | null; lapses: boolean; says: string; written: number };

export type Note = { who: string } & (
  | { note: 'request'; key: string; at: number; through: boolean }
  | { note: 'text'; id: string; at: number; keyword: KeywordKind | null; onTicket: boolean }
  | { note: 'marketing'; type: MarketingType; id: string; told: number | null; at: number; failed: boolean }
  | { note: 'answer'; text: string; textAt: number; send: Note }
  | { note: 'consent'; was: Both; became: Both; source: ConsentSource; isOptOut: boolean; at: number }
  | { note: 'question'; askedAt: number | null }
  | { note: 'blocked'; blocked: boolean }
  | { note: 'status'; status: TicketStatus; until: number | null }
  | { note: 'read'; read: boolean }
  | { note: 'suspected'; suspected: boolean }
  | { note: 'heard'; at: number; number: string }
  | { note: 'woken'; at: number }
  | { note: 'out'; name: string; source: MessageSource; says: string; number: string; at: number }
  | { note: 'plan'; name: string; plan: Plan }
  | { note: 'fate'; name: string; status: MessageStatus; reason: string | null; at: number; due: number }
  | { note: 'handed'; name: string; providerId: string | null }
);

export type Of<Kind extends Note['note']> = Extract<Note, { note: Kind }>;

/** Everything of one kind that happened to a customer. */
export function all<Kind extends Note['note']>(book: Book, note: Kind, who: string): Of<Kind>[] {
  return book.filter((one): one is Of<Kind> => one.note === note && one.who === who);
}

export function last<Kind extends Note['note']>(book: Book, note: Kind, who: string): Of<Kind> | undefined {
  return all(book, note, who).at(-1);
}
