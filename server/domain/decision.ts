import type { ChangeType } from '../../contract/changes.ts';
import type { AboutField, RefusalCode } from '../../contract/refusals.ts';
import type { ChatSession } from './chat/state.ts';
import type { Coupon, CouponCode } from './coupons/state.ts';
import type { ImportedLine, Undone } from './importing/state.ts';
import type { Joining } from './joining/state.ts';
import type { KlaviyoPull } from './klaviyo/state.ts';
import type { News } from './news.ts';
import type { ImportProgress } from './progress.ts';
import type { Order, SaleChange } from './sales/state.ts';
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
} from './state.ts';
import type { Availability } from './turns/state.ts';

/**
 * What a rule wants to happen, in full. `store/commit` carries it out mechanically, in one transaction, and
 * nothing else writes.
 */
export type Decision = Accepted | Refusal;

export type Accepted = {
  profile?: Profile;
  identifier?: Identifier;
  /** Further ones, by which a signed identity knows the customer. */
  identifiers?: Identifier[];
  /** What the customer is no longer known by. */
  formerIdentifiers?: FormerIdentifier[];
  /** One that is shown of its kind before the rest from here on. */
  mainIdentifier?: Identifier;
  /** A phone that has written: whose it is needs no saying any more. */
  provenPhone?: FormerIdentifier;
  /** What phones had taken back that are nobody's from here on (`movedPhones.ts`). */
  keptPhones?: KeptPhone[];
  /** What other tools know of the customer, as it now is. */
  details?: ProfileDetails;
  ticket?: Ticket;
  /** Other tickets of the same customer. */
  otherTickets?: Ticket[];
  /** Two customers who become one. */
  join?: Joining;
  /** What a web chat is to remember beside its ticket. */
  chat?: ChatSession;
  messages?: Message[];
  /** What the team wrote for itself. */
  note?: Note;
  consent?: ConsentEntry[];
  /** The campaign or flow that a recorded send is of. */
  marketing?: MarketingSource;
  /** A coupon that is made, changed or retired. */
  couponDefinition?: Coupon;
  /** What becomes of a quick reply (REPLY-9). */
  quickReply?: QuickReplyChange;
  /** What becomes of a tag that tickets can have. */
  tag?: TagChange;
  /** Codes of coupons as they become: given to a customer, or back in their pool. */
  coupons?: CouponCode[];
  /** The links of its messages that were shortened. */
  links?: ShortLink[];
  /** What the customer did, or what happened to them. */
  events?: ProfileEvent[];
  /** What they ordered, as it now is. */
  order?: Order;
  /** What became of a line of a CSV file: one that has been taken in is not taken in again. */
  imported?: ImportedLine;
  /** The same line once it is undone. */
  undone?: Pick<ImportedLine, 'workspaceId' | 'importId' | 'n'> & { undone: Undone };
  /** A customer who is there no more: nothing but an import had ever been of them. */
  unmade?: Pick<Profile, 'workspaceId' | 'id'>;
  /** Orders that count towards a text, or no longer do. */
  sales?: SaleChange[];
  /** What goes on the meter (REPLY-6). */
  metered?: Metered[];
  /** The workspace's settings as they are to be stored: what differs from the defaults. */
  settings?: Record<string, unknown>;
  /** Whose turn it was, where round robin has given a ticket. */
  lastInTurn?: string;
  /** A member who comes Online, or goes. */
  availability?: Availability;
  /** How far an import has come with the commands before this one. */
  progress?: ImportProgress;
  /** How far what is pulled from Klaviyo is with them. */
  pulled?: KlaviyoPull;
  changes: ChangeDraft[];
  jobs?: Job[];
  /** What this command has already made, when it is asked a second time: a message, note or event, or whom it found. */
  already?: string;
  /** What becomes of the provider's request in the journal, where it is not simply done. */
  journal?: 'waiting' | 'unroutable';
};

export type Refusal = {
  refused: RefusalCode;
  /** JSON pointer of the field that is to blame, where one is. */
  pointer?: string;
  /** What there is to say of it beyond its code, for whoever has to put it right. */
  about?: AboutField;
};

export type Actor =
  | { kind: 'member'; id: string; from?: Origin }
  | { kind: 'api_key'; id: string; from?: Origin }
  | { kind: 'customer'; id: string }
  | { kind: 'system'; id: null };

/** Who answers for what they do: a person of the shop, or a program of theirs. */
export type Accountable = Extract<Actor, { kind: 'member' | 'api_key' }>;

/** Where somebody called from, for the audit log alone (SET-2). A key has no session. */
export type Origin = { ip: string; sessionId: string | null };

export const SYSTEM: Actor = { kind: 'system', id: null };

export type ChangeDraft = {
  type: ChangeType;
  actor: Actor;
  ticketId?: string | null;
  messageId?: string | null;
  profileId: string | null;
  /** Changed fields, from and to. Never message text or a customer's data. */
  fields?: Record<string, { from: unknown; to: unknown }>;
};

export type Job =
  | { task: 'deliver'; payload: { workspaceId: string; threadId: string }; runAt?: Date; key?: string }
  /** A send was not answered: its provider is asked what became of it. */
  | { task: 'ask'; payload: { workspaceId: string; messageId: string }; runAt: Date; key: string }
  | { task: 'wake'; payload: { workspaceId: string; ticketId: string }; runAt: Date; key: string }
  | {
      task: 'reprocess';
      payload: { workspaceId: string; provider: string; providerKey: string };
      runAt: Date;
      key: string;
    }
  /** The time of a scheduled reply has come. */
  | { task: 'release'; payload: { workspaceId: string; messageId: string }; runAt: Date; key: string }
  /** The customer has written, before scheduled replies that were to leave only if they did not. */
  | { task: 'lapse'; payload: { workspaceId: string; ticketId: string }; runAt?: Date; key: string }
  /** The visitor of a web chat may have left with replies that they have not seen (FOLLOW-1). */
  | { task: 'followUp'; payload: { workspaceId: string; ticketId: string }; runAt: Date; key: string }
  /** The visitor of a web chat has asked for its transcript; `count` says how often by now. */
  | {
      task: 'mailTranscript';
      payload: { workspaceId: string; ticketId: string; count: number };
      runAt?: Date;
      key: string;
    }
  /** What two customers who are one have left to be moved (PROF-5). */
  | {
      task: 'moveJoined';
      payload: { workspaceId: string; profileId: string } & Pick<Joining, 'goes'> & {
          goneTicketId: string | null;
        };
      runAt?: Date;
      key: string;
    }
  /** Lines that were taken in at once are to be worked through (DATA-1). */
  | { task: 'import'; payload: { workspaceId: string; importId: string }; runAt?: Date; key: string }
  /** DATA-4: what is left of a customer who has been erased is to be taken out. */
  | { task: 'erase'; payload: { workspaceId: string; profileId: string }; runAt?: Date; key: string }
  /** The next page of a workspace's Klaviyo account is to be pulled. */
  | {
      task: 'pullKlaviyo';
      payload: { workspaceId: string; connectionId: string };
      runAt: Date;
      key: string;
    }
  /** DATA-4: a shop's customer is to be erased, by what its system has handed on under this id. */
  | { task: 'redact'; payload: { workspaceId: string; id: string }; runAt?: Date; key: string }
  /** A shop is to tell what changes, and what is not here yet is fetched (DATA-2). */
  | { task: 'tendShop'; payload: { workspaceId: string }; runAt?: Date; key: string }
  /** A CSV file is to be checked, taken in or undone, as its phase says. */
  | { task: 'csvImport'; payload: { workspaceId: string; importId: string }; runAt?: Date; key: string }
  /** ASSIGN-4: what round robin has left Unassigned may be given out. */
  | { task: 'handOut'; payload: { workspaceId: string }; runAt?: Date; key: string }
  | { task: 'notifyByMail'; payload: { workspaceId: string; messageId: string }; runAt?: Date; key?: string }
  /** Whatever devices may be told of (`deviceJobs.ts`). */
  | { task: 'notifyDevices'; payload: { workspaceId: string; news: News }; runAt?: Date; key?: string }
  | {
      task: 'push';
      payload: { workspaceId: string; deviceId: string; news: News };
      runAt?: Date;
      key: string;
    }
  /** Changes are to be lined up for the workspace's webhooks (DATA-3). */
  | { task: 'lineUpWebhooks'; payload: { workspaceId: string }; runAt?: Date; key: string }
  /** One of them is called with what waits for it; `due` is for when this was asked. */
  | {
      task: 'callWebhook';
      payload: { workspaceId: string; endpointId: string; due: string };
      runAt: Date;
      key: string;
    }
  /** One was disabled, and its shop's Owners are to hear of it. */
  | {
      task: 'mailWebhookDisabled';
      payload: { workspaceId: string; endpointId: string };
      runAt?: Date;
      key: string;
    }
  | {
      task: 'fetchMedia';
      payload: { workspaceId: string; messageId: string; media: { url: string; contentType: string }[] };
      runAt?: Date;
      key: string;
    };

export const NOTHING: Accepted = { changes: [] };

export function isRefused(decision: Decision): decision is Refusal {
  return 'refused' in decision;
}
