import type { Message, Profile, Ticket } from '../../../server/domain/state.ts';
import type { Send } from '../model/act.ts';
import type { Book } from '../model/book.ts';
import type { Text } from '../model/hear.ts';
import type { Rules } from '../model/rules.ts';
import { OWN_WORDS } from '../model/words.ts';
import { openPaperGate, type PaperGate } from './paperGate.ts';
import { openPaperShop, type PaperShop } from './paperShop.ts';

/** The real rules in a shop on paper, the model's book beside it, and what has been done so far. */
export type Stage = {
  rules: Rules;
  shop: PaperShop;
  gate: PaperGate;
  book: Book;
  now: Date;
  texts: Text[];
  sends: Send[];
  /** Who was texted, as they stood when it left. */
  left: { message: Message; profile: Profile | null }[];
};

/** A Monday morning. */
const BEGINNING = new Date('2026-11-09T09:00:00Z');

export function openStage(rules: Rules): Stage {
  const shop = openPaperShop(settingsOf(rules));
  return { rules, shop, gate: openPaperGate(shop), book: [], now: BEGINNING, texts: [], sends: [], left: [] };
}

/** Texts that say of themselves which they are. */
const SAYS = { stop: 'stop', start: 'start', help: 'help', join: 'join', confirm: 'confirm' };

function settingsOf(rules: Rules): Record<string, unknown> {
  return {
    name: 'Postino',
    organization_prefix: 'Postino',
    default_sender_email: 'ciao@postino.example',
    time_zone: 'Europe/Rome',
    auto_responder: {
      audience: rules.audience,
      text_all: 'answer to all',
      text_non_consented: 'answer to some',
      period_minutes: rules.periodMinutes,
    },
    attribution_window_hours: rules.windowHours,
    opt_out_match: rules.contains ? 'contains' : 'exact',
    double_opt_in: rules.doubleOptIn,
    ...(rules.ownWords && { keywords: OWN_WORDS }),
    keyword_responses: { en: SAYS, fr: SAYS, es: SAYS, it: SAYS, de: SAYS },
  };
}

export function profileOf({ shop }: Stage, who: string): Profile | null {
  const id = shop.identifiers.find(one => one.value === who)?.profileId;
  return (id && shop.profiles.get(id)) || null;
}

export function ticketOf(stage: Stage, who: string): Ticket | null {
  const id = profileOf(stage, who)?.id;
  return [...stage.shop.tickets.values()].find(one => one.profileId === id) ?? null;
}

/** What the shop itself wrote to a customer, in the order in which it did. */
export function outsOf(stage: Stage, who: string): Message[] {
  const thread = profileOf(stage, who)?.id;
  return [...stage.shop.messages.values()].filter(
    one => one.threadId === thread && one.direction === 'outbound' && one.marketingType === null,
  );
}
