import { describe, expect, test } from 'vitest';
import type { ProviderName } from '../channel.ts';
import { failureOf, type SendFailure } from './errors.ts';

type Grid = [SendFailure, string[]][];

/** Pinned by hand: a change of the table must be meant. */
const TWILIO: Grid = [
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
  ['media', ['11751', '12300', '21620', '21621', '21622', '21623', '30011', '30019', 'too_many_pictures']],
  ['unknown_destination', ['30005']],
  [
    'other',
    ['', '0', '11200', '20500', '30008', '63016', '63024', 'no_answer', 'http_502', 'toString', '__proto__'],
  ],
];

const TELNYX: Grid = [
  ['opted_out', ['40300']],
  ['invalid_number', ['10002', '10016', '40012', '40310']],
  ['landline', ['40001', '40301', '40319']],
  ['unreachable', ['40005', '40006', '40014', 'expired']],
  ['carrier_blocked', ['40003', '40004']],
  ['carrier_filtered', ['40002', '40015', '40017', '40322']],
  ['unregistered', ['40010', '40150', '40151', '40329']],
  ['region_not_enabled', ['40309']],
  ['too_long', ['40302', '40328']],
  ['rate_limited', ['10011', '40011', '40016', '40018', '40318', 'http_429']],
  ['credentials', ['10009', '10010', '20002', '20006', '20012', '20013', '20014', '20100']],
  ['credentials', ['40312', '40314', 'http_401', 'http_403']],
  ['number_gone', ['10001', '40013', '40100', '40305', '40306', '40308', '40315', '40320', '40321']],
  ['media', ['40317', 'too_many_pictures']],
  ['unknown_destination', ['40008']],
  ['other', ['', '10007', '10004', '21610', '30007', 'delivery_failed', 'http_500', 'toString']],
];

const SINCH: Grid = [
  ['invalid_number', ['illegal_number_type', 'syntax_invalid_parameter_format', '300']],
  ['landline', ['152']],
  ['unreachable', ['404', '406', '417']],
  ['carrier_blocked', ['321', '408']],
  ['carrier_filtered', ['15', '62']],
  ['unregistered', ['60']],
  ['region_not_enabled', ['412']],
  ['too_long', ['411']],
  ['rate_limited', ['64', 'http_429']],
  ['credentials', ['413', 'blocked_account', 'http_401', 'http_403', 'http_404']],
  ['number_gone', ['310', '410']],
  ['media', ['414', '415', '416', '418', 'too_many_pictures']],
  ['unknown_destination', ['402']],
  ['other', ['', '0', '403', '405', '21610', '40300', 'syntax_invalid_json', '__proto__']],
];

const OF: Record<ProviderName, Grid> = { twilio: TWILIO, telnyx: TELNYX, sinch: SINCH, simulator: TWILIO };

describe.each(Object.entries(OF) as [ProviderName, Grid][])('REPLY-8: of %s', (provider, grid) => {
  test.each(grid)('%s: %j', (failure, codes) => {
    expect(codes.map(code => failureOf(provider, code))).toEqual(codes.map(() => failure));
  });
});
