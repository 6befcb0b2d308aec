import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MessageStatus } from '../../contract/vocabulary.ts';
import { isFurther } from './messageStatus.ts';

type Outbound = Exclude<MessageStatus, 'received'>;
const OUTBOUND = MessageStatus.exclude(['received']).options;

/** Pinned here, apart from the code's own ranks: what may still become of a message that stands so. */
const STILL_OPEN: Record<Outbound, string> = {
  scheduled: 'queued sending sent delivered failed unknown canceled',
  queued: 'sending sent delivered failed unknown canceled',
  sending: 'sent delivered failed unknown canceled',
  unknown: 'sent delivered failed canceled',
  sent: 'delivered failed canceled',
  canceled: 'delivered failed',
  failed: 'delivered',
  delivered: '',
};

test.each(OUTBOUND)('SMS-10: of a message that is %s, only what is further counts', from => {
  expect(OUTBOUND.filter(to => isFurther(from, to))).toEqual(
    OUTBOUND.filter(to => STILL_OPEN[from].split(' ').includes(to)),
  );
});

const reports = fc.array(fc.constantFrom(...OUTBOUND), { minLength: 1, maxLength: 12 });

/** How a message stands after each report. */
function heard(reported: Outbound[]): Outbound[] {
  let status: Outbound = 'sending';
  return reported.map(to => {
    if (isFurther(status, to)) status = to;
    return status;
  });
}

test('SMS-10: in any order, and repeated, reports lead to the same end', () => {
  const twice = reports.chain(list =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 })),
  );
  fc.assert(
    fc.property(twice, ([list, other]) => {
      expect(heard(other).at(-1)).toBe(heard(list).at(-1));
    }),
  );
});

test('SMS-10 REPLY-8: what has been delivered stays so', () => {
  fc.assert(
    fc.property(reports, reports, (before, behind) => {
      expect(heard([...before, 'delivered', ...behind]).slice(before.length)).toEqual(
        ['delivered', ...behind].map(() => 'delivered'),
      );
    }),
  );
});
