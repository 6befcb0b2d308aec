import type { ChatLanguage } from '../../contract/chatShapes.ts';
import type { TicketStatus } from '../../contract/vocabulary.ts';
import { type Customer, stranger } from '../../test/cast/customer.ts';
import { customers } from '../../test/cast/customers.ts';
import type { ColleagueKey } from '../../test/cast.ts';
import type { Identity } from '../domain/chat/chatCaller.ts';
import type { MarketingSend } from '../domain/recordMarketingSend.ts';
import type { CouponKey } from './openCoupons.ts';
import type { TagKey } from './openTags.ts';
import type { OrderNow, Purchase } from './purchase.ts';
import type { Later, When } from './when.ts';

/** What a customer and the shop said and did, from the first text to now. */
export type Story = {
  customer: Customer;
  /** In the web chat: in which language, and whom the shop's site says that they are, if anybody. */
  visit?: { language: ChatLanguage; identity: Identity | null };
  steps: Step[];
};

/** A page of the demo shop, by its place in there. */
export type Page = { place: string; title: string };

/** What happens one after the other from a moment on. */
export type Step = [When, ...Act[]];

export type Act =
  | { kind: 'texts'; body: string; pictures: number }
  | { kind: 'is sent'; what: Marketing }
  | { kind: 'answers'; by: ColleagueKey; body: string; fate: Fate; coupon?: CouponKey }
  | { kind: 'changes'; by: ColleagueKey; change: TicketChange }
  | { kind: 'notes'; by: ColleagueKey; body: string; for: ColleagueKey | null }
  | { kind: 'blocks'; by: ColleagueKey }
  | { kind: 'wakes' }
  | { kind: 'orders'; purchase: Purchase; now: OrderNow }
  | { kind: 'does'; metric: string; properties: Record<string, unknown> }
  | { kind: 'writes'; body: string; page: Page }
  | { kind: 'sees' }
  | { kind: 'gives'; email: string }
  | { kind: 'leaves' }
  | { kind: 'ends' };

export type Marketing = Pick<MarketingSend, 'type' | 'id' | 'name' | 'body'>;

/** What becomes of an answer: it arrives, its provider reports an error, or its provider gives no answer. */
export type Fate = 'delivered' | 'lost' | { errorCode: string };

export type TicketChange = {
  status?: TicketStatus;
  /** May be past, when the ticket has woken since. */
  until?: When | Later;
  assignee?: ColleagueKey | null;
  read?: boolean;
  addTags?: TagKey[];
};

export function story(customer: Customer, ...steps: Step[]): Story {
  return { customer, steps };
}

export function texts(body: string, pictures = 0): Act {
  return { kind: 'texts', body, pictures };
}

/** On the shop's site, or with one of its mails or texts. */
export function does(metric: string, properties: Record<string, unknown>): Act {
  return { kind: 'does', metric, properties };
}

export const wakes: Act = { kind: 'wakes' };

/** Somebody in the web chat of whom nothing is known. */
export function visit(language: ChatLanguage, ...steps: Step[]): Story {
  return { customer: stranger(''), visit: { language, identity: null }, steps };
}

/** A customer in the web chat who has signed in on the shop's site, where they go by this name. */
export function signedIn(
  language: ChatLanguage,
  externalId: keyof typeof customers,
  ...steps: Step[]
): Story {
  const customer = customers[externalId];
  const { phone, name, email } = customer;
  return { customer, visit: { language, identity: { externalId, email, name, phone } }, steps };
}

/** In the web chat, from the page that they have before them. */
export function writes(body: string, page: Page): Act {
  return { kind: 'writes', body, page };
}

export function gives(email: string): Act {
  return { kind: 'gives', email };
}

export const sees: Act = { kind: 'sees' };
export const leaves: Act = { kind: 'leaves' };
export const ends: Act = { kind: 'ends' };

/** What a colleague can do, to be read as a sentence: `noa.takes`, `noa.answers('…')`. */
function agent(by: ColleagueKey) {
  const changes = (change: TicketChange): Act => ({ kind: 'changes', by, change });
  return {
    answers: (body: string, fate: Fate = 'delivered'): Act => ({ kind: 'answers', by, body, fate }),
    gives: (coupon: CouponKey, body: string): Act => ({
      kind: 'answers',
      by,
      body,
      fate: 'delivered',
      coupon,
    }),
    takes: changes({ assignee: by, read: true }),
    reads: changes({ read: true }),
    leavesUnread: changes({ read: false }),
    lets: (assignee: ColleagueKey | null): Act => changes({ assignee }),
    snoozes: (until: When | Later): Act => changes({ status: 'snoozed', until }),
    closes: changes({ status: 'closed' }),
    tags: (...addTags: TagKey[]): Act => changes({ addTags }),
    /** For the team alone; for one of it above all, whose name then stands in it. */
    notes: (body: string, meant: ColleagueKey | null = null): Act => ({
      kind: 'notes',
      by,
      body,
      for: meant,
    }),
    blocks: { kind: 'blocks', by } satisfies Act,
  };
}

export const noa = agent('noa');
export const jonas = agent('jonas');
export const sofia = agent('sofia');
