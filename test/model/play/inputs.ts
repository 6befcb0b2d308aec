import fc from 'fast-check';
import type { Reported, Said } from '../model/provider.ts';
import type { Rules } from '../model/rules.ts';
import type { Words } from '../model/words.ts';
import type { Doing, Input, Step, Story } from './input.ts';
import { MOODS, type Mood } from './moods.ts';
import { NUMBERS } from './paperShop.ts';
import { tell } from './tell.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Two people, and a machine that texts from a short code. */
export const CUSTOMERS = ['+393475550101', '+14155550102', '72345'];

/** Mostly one, so that much happens to them. */
const who = fc.integer({ min: 0, max: 9 }).map(one => CUSTOMERS[Math.max(0, one - 7)] ?? '');
const seldom = fc.integer({ min: 0, max: 7 }).map(one => one === 7);
const some = fc.nat({ max: 4 });

/** The edges of every period in the rules, a millisecond beside them, and what lies between. */
const wait = fc.constantFrom(
  ...[0, 0, 1, SECOND, 20 * SECOND, MINUTE, MINUTE, 5 * MINUTE, 5 * MINUTE + 1, 10 * MINUTE],
  ...[HOUR - 1, HOUR, HOUR + 1, 5 * HOUR, DAY - 1, DAY, DAY + 1, 3 * DAY],
);

function text(words: Words[]): fc.Arbitrary<Doing<'text'>> {
  return (
    fc
      .record({
        does: fc.constant('text' as const),
        who,
        number: fc.constantFrom(...NUMBERS),
        words: fc.constantFrom(...words),
        hasPicture: seldom,
        isCarried: seldom,
        isBroken: seldom,
      })
      // Carriers act on the words that all know: no shop's own, and no answer to a question.
      .map(one => ({ ...one, isCarried: one.isCarried && isCarriers(one.words) }))
  );
}

function isCarriers({ means, own }: Words): boolean {
  return !own && (means === 'stop' || means === 'start' || means === 'help');
}

const state = fc.constantFrom('subscribed' as const, 'unsubscribed' as const);
const given = fc
  .record({ sms_marketing: state, sms_transactional: state }, { requiredKeys: [] })
  .filter(one => Object.keys(one).length > 0);

/** How long before it is told; less than none is a caller's clock that runs ahead, and null is no time at all. */
const ago = fc.constantFrom<number | null>(
  ...[0, 0, 1, SECOND, MINUTE, 5 * MINUTE, HOUR, DAY, DAY + 1, 3 * DAY, -SECOND, -5001, null],
);

const patch = fc.record(
  { status: fc.constantFrom('open' as const, 'closed' as const), read: fc.boolean() },
  { requiredKeys: [] },
);

/** Under what an agent's reply is known, so that one is often sent twice. */
const replyId = fc.constantFrom('a', 'b', 'c', 'd', 'e');

/** How long a reply waits: mostly as long as one waits here for the next thing to happen. */
const ahead = fc.constantFrom(
  ...[1, SECOND, MINUTE, MINUTE, 5 * MINUTE, HOUR, DAY, 0, 30 * DAY, 30 * DAY + 1],
);

const edit = fc.record(
  {
    says: fc.constantFrom('other words', 'more words'),
    ahead: fc.option(ahead, { freq: 2 }),
    lapses: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** Mostly it goes well. */
const said = fc.constantFrom<Said>(
  ...(['accepted', 'accepted', 'accepted', 'refused', 'opted out', 'put off', 'lost'] as const),
);
const reported = fc.constantFrom<Reported>('sent', 'delivered', 'failed', 'opted out');

/** What goes with each thing that can be done. */
const MORE = {
  'redeliver text': fc.record({ back: some }),
  'try again': fc.record({ nth: some }),
  marketing: fc.record({
    who,
    type: fc.constantFrom('campaign' as const, 'flow' as const),
    id: fc.constantFrom('spring', 'summer', 'autumn', 'winter', 'welcome', 'restock'),
    ago,
    failed: seldom,
  }),
  'repeat marketing': fc.record({ back: some }),
  reply: fc.record({ who, id: replyId }),
  'reply later': fc.record({ who, id: replyId, ahead, lapses: fc.boolean() }),
  release: fc.record({ who, nth: some }),
  lapse: fc.record({ who }),
  cancel: fc.record({ who, nth: some }),
  edit: fc.tuple(who, some, edit).map(([who, nth, edit]) => ({ who, nth, ...edit })),
  patch: fc.tuple(who, patch).map(([who, patch]) => ({ who, ...patch })),
  snooze: fc.record({ who, ahead: fc.constantFrom(0, 1, MINUTE, HOUR, DAY) }),
  wake: fc.record({ who }),
  block: fc.record({ who }),
  unblock: fc.record({ who }),
  'opt out': fc.record({ who }),
  dismiss: fc.record({ who }),
  consent: fc.record({ who, given }),
  'send next': fc.record({ who }),
  settle: fc.record({ who, nth: some, said }),
  report: fc.record({ who, nth: some, reported }),
  retry: fc.record({ who, nth: some }),
} satisfies Record<Exclude<Input['does'], 'text'>, fc.Arbitrary<object>>;

function input({ words, weights }: Mood): fc.Arbitrary<Input> {
  const others = Object.entries(MORE).map(([does, more]) => ({
    weight: weights[does as keyof typeof MORE],
    arbitrary: (more as fc.Arbitrary<object>).map(about => ({ does, ...about }) as Input),
  }));
  return fc.oneof({ weight: weights.text, arbitrary: text(words) }, ...others);
}

/** Often one thing at a time; else several that are decided together. */
function step(mood: Mood): fc.Arbitrary<Step> {
  const atMost = (maxLength: number) => fc.array(input(mood), { maxLength, size: 'max' });
  const inputs = fc.oneof({ weight: 2, arbitrary: atMost(1) }, { weight: 1, arbitrary: atMost(8) });
  return fc.record({ wait, inputs });
}

/** How a shop can be set up. */
const rules: fc.Arbitrary<Rules> = fc.record({
  audience: fc.constantFrom('all' as const, 'all' as const, 'non_consented' as const, 'off' as const),
  periodMinutes: fc.constantFrom(1, 60, 1440),
  windowHours: fc.constantFrom(1, 24, 72),
  contains: fc.boolean(),
  doubleOptIn: fc.boolean(),
  ownWords: fc.boolean(),
});

/** A shop, and what comes to pass in it, in order. One that fails is shrunk, and told. */
export const story: fc.Arbitrary<Story> = fc
  .oneof(
    ...MOODS.map(mood => fc.record({ rules, steps: fc.array(step(mood), { maxLength: 40, size: 'max' }) })),
  )
  .map(one => ({ ...one, [fc.toStringMethod]: () => tell(one) }));
