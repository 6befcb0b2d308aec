import type { RealProvider } from '../../contract/providers.ts';
import type { ChatSession } from './chat/state.ts';
import type { Coupon, CouponCode } from './coupons/state.ts';
import type { Click, ClickedText, Order, Sale } from './sales/state.ts';
import type { Settings } from './settings.ts';
import type {
  Identifier,
  Message,
  Note,
  Profile,
  ProfileDetails,
  ProfileEvent,
  QuickReply,
  SendingNumber,
  ShortLink,
  Tag,
  Ticket,
  Upload,
  Writer,
} from './state.ts';
import type { Rota } from './turns/state.ts';

/** Where the consent of a customer stood who was erased, and since when. */
export type Revoked = Pick<Profile, 'smsMarketing' | 'smsTransactional' | 'consentChangedAt'>;

/** One of two customers who are to be one (PROF-5), with all that is known of them. */
export type Side = {
  profile: Profile;
  /** Their SMS ticket. */
  ticket: Ticket | null;
  details: ProfileDetails | null;
  names: Identifier[];
};

/** Everything a rule may look at, fetched beforehand. Rules ask neither the clock nor the database. */
export type Facts = {
  workspaceId: string;
  now: Date;
  newId: () => string;
  /** A new code for a short link. */
  newCode: () => string;
  /** Where short links of this installation begin, as https://inbox.example.com, where the shop has no domain for them. */
  linkBase: string;
  settings: Settings;
  /** Whether members of the workspace are told of news on devices of theirs. */
  tellsDevices: boolean;
  /** Whether programs are told of its changes. */
  tellsWebhooks: boolean;
  /** The same as stored: only what differs from the defaults, in the API's names. */
  storedSettings: Record<string, unknown>;
  /** Null too for somebody who has been erased, but where that is asked for: to rules they are nobody (DATA-4). */
  profile: Profile | null;
  /** Whether whoever is concerned has been erased. */
  isErased: boolean;
  /** What the phone that is named had taken back, before a customer of that phone was erased. */
  revoked: Revoked | null;
  /** The customer's own address, where it is known. */
  email: string | null;
  ticket: Ticket | null;
  message: Message | null;
  /** The sending number in question: the one texted, or the one that a reply leaves from. */
  number: SendingNumber | null;
  /** Of the customer's messages those that were asked for, and those that this batch made; the oldest first. */
  thread: Message[];
  /** Beside pictures: who carries the number that they leave from. */
  carrier: RealProvider | 'simulator' | null;
  /** Of the pictures asked for those that there are, in the order asked. */
  uploads: Upload[];
  /** The coupon asked for, or that of a message which is tried again. */
  coupon: Coupon | null;
  /** Its code that this customer has, or else the one that the message had if it is free, or the next free one. */
  couponCode: CouponCode | null;
  /** The codes of pools that this customer has, as far as messages that were asked for hand them out. */
  heldCodes: CouponCode[];
  /** The short links of a message that is tried again. */
  links: ShortLink[];
  /** The name of the member who writes, where the text may say it; null for anybody else. */
  agentName: string | null;
  /** The quick reply that a reply is made from; or all of the shop's, where they are changed. */
  quickReplies: QuickReply[];
  /** Of a web chat, what it remembers beside its ticket. */
  chat: ChatSession | null;
  /** The customer's web chats that go on, where they were asked for. */
  chats: Ticket[];
  /** In how many tabs the visitor has the session open, where that was asked for. */
  tabs: number;
  /** Whom a signed identity names, and which of its phones, addresses and ids belong to anybody yet. */
  identified: { profile: Profile | null; taken: Identifier[] };
  /** What other tools have told of the customer, where it was asked for and there is any. */
  details: ProfileDetails | null;
  /** Beside that, all that the customer is known by, what is shown of each kind before the rest. */
  names: Identifier[];
  /** By which phones they have written, where it was asked for: the last first. */
  writers: Writer[];
  /** Their phones, beside what stands first in their thread's line. */
  phones: string[];
  /** Whoever they are to be joined with, with all that is known of them. */
  other: Side | null;
  /** Of each of the two, by id, how much there is to be moved: `more` than one commit moves. */
  left: Record<string, 'nothing' | 'some' | 'more'>;
  /** The note in question; then the ticket is its own, unless another is named. */
  note: Note | null;
  /** Of the members asked for, by their ids, those who may use the inbox. */
  members: string[];
  /** The order in question, where it is known. */
  order: Order | null;
  /** The orders of the customer that were placed since a moment, where they were asked for. */
  orders: Order[];
  /** Of an order in question, or of those: the clicks before them, the last with them, and what counts already. */
  clicks: Click[];
  sales: Sale[];
  /** The text whose link has been followed. */
  clickedText: ClickedText | null;
  /** The event in question, where it has been recorded before. */
  event: ProfileEvent | null;
  /** All tags of the shop, where tickets are given them or they are changed. */
  tags: Tag[];
  /** Who is Online, and whose turn it was last; null where nobody asked, or round robin is off for a new ticket. */
  rota: Rota | null;
};
