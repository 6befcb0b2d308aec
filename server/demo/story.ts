import type { TicketStatus } from '../../contract/vocabulary.ts';
import type { Customer } from '../../test/cast/customer.ts';
import type { ColleagueKey } from '../../test/cast.ts';
import type { MarketingSend } from '../domain/recordMarketingSend.ts';
import type { CouponKey } from './openCoupons.ts';
import type { Later, When } from './when.ts';

/** What a customer and the shop said and did, from the first text to now. */
export type Story = { customer: Customer; steps: Step[] };

/** What happens one after the other from a moment on. */
export type Step = [When, ...Act[]];

export type Act =
  | { kind: 'texts'; body: string; pictures: number }
  | { kind: 'is sent'; what: Marketing }
  | { kind: 'answers'; by: ColleagueKey; body: string; fate: Fate; coupon?: CouponKey }
  | { kind: 'changes'; by: ColleagueKey; change: TicketChange }
  | { kind: 'blocks'; by: ColleagueKey }
  | { kind: 'wakes' };

export type Marketing = Pick<MarketingSend, 'type' | 'id' | 'name' | 'body'>;

/** What becomes of an answer: it arrives, its provider reports an error, or its provider gives no answer. */
export type Fate = 'delivered' | 'lost' | { errorCode: string };

export type TicketChange = {
  status?: TicketStatus;
  /** May be past, when the ticket has woken since. */
  until?: When | Later;
  assignee?: ColleagueKey | null;
  read?: boolean;
};

export function story(customer: Customer, ...steps: Step[]): Story {
  return { customer, steps };
}

export function texts(body: string, pictures = 0): Act {
  return { kind: 'texts', body, pictures };
}

export const wakes: Act = { kind: 'wakes' };

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
    blocks: { kind: 'blocks', by } satisfies Act,
  };
}

export const noa = agent('noa');
export const jonas = agent('jonas');
export const sofia = agent('sofia');
