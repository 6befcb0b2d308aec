import type { ColleagueKey } from '../../test/cast.ts';
import type { ChatCaller } from '../domain/chat/chatCaller.ts';
import type { GivenOrder } from '../domain/sales/recordOrder.ts';
import type { Gate } from '../store/gate.ts';
import type { CouponKey } from './openCoupons.ts';
import type { TagKey } from './openTags.ts';
import type { Story } from './story.ts';

/** Where the stories are played: the real gate, under a clock that is set to the past. */
export type Stage = {
  gate: Gate;
  clock: { now: Date };
  workspaceId: string;
  /** The shop's own number. */
  number: string;
  colleagues: Record<ColleagueKey, string>;
  coupons: Record<CouponKey, string>;
  tags: Record<TagKey, string>;
  /** The customer of each story, once they have written. */
  customers: Map<Story, string>;
  /** The ticket of each story, once there is one. */
  tickets: Map<Story, string>;
  /** The visit of each story that is told in the web chat, from its first words on. */
  visits: Map<Story, { caller: ChatCaller; lastAnswer: string | null }>;
  /** What was ordered, by its number, as it stands. */
  orders: Map<string, GivenOrder>;
  /** Where the shop's site begins. */
  site: string;
  /** From when everything is counted: the moment of the first start. */
  today: Date;
  timeZone: string;
};
