import type { ChatSession } from '../../domain/chat/state.ts';
import type { Coupon, CouponCode } from '../../domain/coupons/state.ts';
import type { Accepted, Job } from '../../domain/decision.ts';
import type { ImportedLine } from '../../domain/importing/state.ts';
import type { Joining } from '../../domain/joining/state.ts';
import type { KlaviyoPull } from '../../domain/klaviyo/state.ts';
import type { ImportProgress } from '../../domain/progress.ts';
import type { Order, SaleChange } from '../../domain/sales/state.ts';
import type {
  ConsentEntry,
  FormerIdentifier,
  Identifier,
  KeptPhone,
  MarketingSource,
  Message,
  Metered,
  Note,
  Profile,
  ProfileDetails,
  ProfileEvent,
  QuickReplyChange,
  ShortLink,
  TagChange,
  Ticket,
} from '../../domain/state.ts';
import type { Availability } from '../../domain/turns/state.ts';
import type { Changed } from '../rows.ts';
import type { DraftedChange } from './numbered.ts';

export type JournalOutcome = {
  workspaceId: string;
  provider: string;
  key: string;
  state: string;
  error: string | null;
  /** What the provider asked, kept only while it is not through. */
  payload: Record<string, unknown>;
};

/** All that a batch leaves behind. What is new and what is changed are told apart, since only the new is inserted. */
export type Writes = {
  /** Two customers who become one: alone in its batch. */
  join: Joining | null;
  newProfiles: Profile[];
  profiles: Changed<Profile>[];
  identifiers: Identifier[];
  formerIdentifiers: FormerIdentifier[];
  mainIdentifiers: Identifier[];
  provenPhones: FormerIdentifier[];
  /** Written by their hashes (`erasedPhones.ts`). */
  keptPhones: KeptPhone[];
  details: ProfileDetails[];
  newTickets: Ticket[];
  tickets: Changed<Ticket>[];
  newMessages: Message[];
  messages: Changed<Message>[];
  newNotes: Note[];
  notes: Changed<Note>[];
  newChats: ChatSession[];
  chats: Changed<ChatSession>[];
  consent: ConsentEntry[];
  marketing: MarketingSource[];
  couponDefinitions: Coupon[];
  coupons: CouponCode[];
  quickReplies: QuickReplyChange[];
  tags: TagChange[];
  links: ShortLink[];
  events: ProfileEvent[];
  newOrders: Order[];
  orders: Changed<Order>[];
  importedLines: ImportedLine[];
  undoneLines: NonNullable<Accepted['undone']>[];
  unmade: NonNullable<Accepted['unmade']>[];
  sales: SaleChange[];
  metered: Metered[];
  settings: { workspace_id: string; data: object }[];
  rotas: { workspaceId: string; lastId: string }[];
  availability: Availability[];
  progress: ImportProgress[];
  pulled: KlaviyoPull[];
  changes: DraftedChange[];
  jobs: Job[];
  journal: JournalOutcome[];
};
