import fc from 'fast-check';
import type { Reported, Said } from '../model/line.ts';
import type { Rules } from '../model/rules.ts';
import { WORDS } from '../model/words.ts';
import type { Doing, Input, Step, Story } from './input.ts';
import { NUMBERS } from './paperShop.ts';
import { tell } from './tell.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Two people, and a machine that texts from a short code. */
export const CUSTOMERS = ['+393475550101', '+14155550102', '72345'];

const who = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...CUSTOMERS.slice(0, 1)) },
  { weight: 3, arbitrary: fc.constantFrom(...CUSTOMERS.slice(1, 2)) },
  { weight: 1, arbitrary: fc.constantFrom(...CUSTOMERS.slice(2)) },
);
const seldom = fc.integer({ min: 0, max: 7 }).map(one => one === 7);
const some = fc.nat({ max: 4 });

/** The edges of every period in the rules, a millisecond beside them, and what lies between. */
const wait = fc.constantFrom(
  ...[0, 0, 1, SECOND, 20 * SECOND, MINUTE, MINUTE, 5 * MINUTE, 5 * MINUTE + 1, 10 * MINUTE],
  ...[HOUR - 1, HOUR, HOUR + 1, 5 * HOUR, DAY - 1, DAY, DAY + 1, 3 * DAY],
);

const text: fc.Arbitrary<Doing<'text'>> = fc
  .record({
    does: fc.constant('text' as const),
    who,
    number: fc.constantFrom(...NUMBERS),
    words: fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...WORDS.filter(one => !one.means))),
    hasPicture: seldom,
    isCarried: seldom,
    isBroken: seldom,
  })
  // Carriers act on the words that they know: nobody's own, and no answer to a question.
  .map(one => ({ ...one, isCarried: one.isCarried && isCarriers(one.words.means, one.words.own) }));

function isCarriers(means: string | undefined, own: true | undefined): boolean {
  return !own && (means === 'stop' || means === 'start' || means === 'help');
}

const marketing: fc.Arbitrary<Doing<'marketing'>> = fc.record({
  does: fc.constant('marketing' as const),
  who,
  type: fc.constantFrom('campaign' as const, 'flow' as const),
  id: fc.constantFrom('spring', 'summer', 'autumn'),
  ago: fc.constantFrom<number | null>(
    ...[0, 0, 1, SECOND, MINUTE, 5 * MINUTE, HOUR, DAY, DAY + 1, 3 * DAY, -SECOND, -5001, null],
  ),
  failed: seldom,
});

const said = fc.constantFrom<Said>(
  'accepted',
  'accepted',
  'accepted',
  'refused',
  'opted out',
  'put off',
  'lost',
);
const reported = fc.constantFrom<Reported>('sent', 'delivered', 'failed', 'opted out');
const state = fc.constantFrom('subscribed' as const, 'unsubscribed' as const);
const given = fc
  .record({ sms_marketing: state, sms_transactional: state }, { requiredKeys: [] })
  .filter(one => Object.keys(one).length > 0);

function only<Does extends Input['does']>(does: Does) {
  return fc.constant(does);
}

const input: fc.Arbitrary<Input> = fc.oneof(
  { weight: 12, arbitrary: text },
  { weight: 2, arbitrary: fc.record({ does: only('redeliver text'), back: some }) },
  { weight: 3, arbitrary: fc.record({ does: only('try again'), nth: some }) },
  { weight: 5, arbitrary: marketing },
  { weight: 1, arbitrary: fc.record({ does: only('repeat marketing'), back: some }) },
  {
    weight: 4,
    arbitrary: fc.record({ does: only('reply'), who, id: fc.constantFrom('a', 'b', 'c', 'd', 'e') }),
  },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        does: only('patch'),
        who,
        status: fc.constantFrom('open' as const, 'closed' as const),
        read: fc.boolean(),
      },
      { requiredKeys: ['does', 'who'] },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: only('snooze'),
      who,
      ahead: fc.constantFrom(0, 1, MINUTE, HOUR, DAY),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: only('wake'), who }) },
  { weight: 1, arbitrary: fc.record({ does: only('block'), who }) },
  { weight: 2, arbitrary: fc.record({ does: only('unblock'), who }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constantFrom('opt out' as const, 'dismiss' as const), who }) },
  { weight: 2, arbitrary: fc.record({ does: only('consent'), who, given }) },
  { weight: 8, arbitrary: fc.record({ does: only('send next'), who }) },
  { weight: 6, arbitrary: fc.record({ does: only('settle'), who, nth: some, said }) },
  { weight: 4, arbitrary: fc.record({ does: only('report'), who, nth: some, reported }) },
  { weight: 1, arbitrary: fc.record({ does: only('retry'), who, nth: some }) },
);

const step: fc.Arbitrary<Step> = fc.record({
  wait,
  inputs: fc.oneof(
    { weight: 2, arbitrary: fc.array(input, { maxLength: 1, size: 'max' }) },
    { weight: 1, arbitrary: fc.array(input, { maxLength: 8, size: 'max' }) },
  ),
});

/** How a shop can be set up. */
const rules: fc.Arbitrary<Rules> = fc.record({
  audience: fc.constantFrom('all' as const, 'all' as const, 'non_consented' as const, 'off' as const),
  periodMinutes: fc.constantFrom(1, 60, 1440),
  windowHours: fc.constantFrom(1, 24, 72),
  contains: fc.boolean(),
  doubleOptIn: fc.boolean(),
  ownWords: fc.boolean(),
});

/** A shop, and what comes to pass in it, in order. A failing one is shrunk, and told. */
export const story: fc.Arbitrary<Story> = fc
  .record({ rules, steps: fc.array(step, { maxLength: 30, size: 'max' }) })
  .map(one => ({ ...one, [fc.toStringMethod]: () => tell(one) }));
