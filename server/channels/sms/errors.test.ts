import { describe, expect, test } from 'vitest';
import { failureOf, type SendFailure } from './errors.ts';

/** Pinned by hand: a change of the table must be meant. */
const GRID: [SendFailure, string[]][] = [
  ['opted_out', ['21610']],
  ['invalid_number', ['21211', '21217', '21265', '21266', '21268', '21604', '30014']],
  ['landline', ['21614', '21635', '30006']],
  ['unreachable', ['21612', '30003', '30017', '30036']],
  ['carrier_blocked', ['30004']],
  ['carrier_filtered', ['30007', '30038', '30039']],
  ['unregistered', ['30018', '30024', '30032', '30033', '30034', '30035', '30040', '30041']],
  ['region_not_enabled', ['21408']],
  ['too_long', ['21605', '21617', '30044']],
  ['rate_limited', ['20429', '21611', '30001', '30022', '30023', '30027', 'http_429']],
  ['credentials', ['20003', '20005', '20404', '30002', 'http_401', 'http_403', 'http_404']],
  [
    'number_gone',
    [
      '21212',
      '21601',
      '21606',
      '21659',
      '21660',
      '21661',
      '21663',
      '21701',
      '21702',
      '21703',
      '21704',
      '21705',
    ],
  ],
  ['media', ['11751', '12300', '21620', '21621', '21622', '21623', '30011', '30019']],
  ['unknown_destination', ['30005']],
  [
    'other',
    ['', '0', '11200', '20500', '30008', '63016', '63024', 'no_answer', 'http_502', 'toString', '__proto__'],
  ],
];

describe.each(GRID)('%s', (failure, codes) => {
  test.each(codes)('%j', code => {
    expect(failureOf('twilio', code)).toBe(failure);
    expect(failureOf('simulator', code)).toBe(failure);
  });
});
