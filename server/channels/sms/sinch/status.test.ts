import { describe, expect, test } from 'vitest';
import { isReport, parseStatus } from './status.ts';

/** As Sinch documents its reports. */
const FOR_A_PHONE = {
  at: '2026-11-30T08:16:08.930Z',
  batch_id: '01FC66621XXXXX119Z8PMV1QPQ',
  client_reference: 'the-first',
  code: 0,
  operator_status_at: '2026-11-30T08:16:08.150Z',
  recipient: '44231235674',
  status: 'Delivered',
  type: 'recipient_delivery_report_sms',
};
const FOR_A_BATCH = {
  batch_id: '01FC66621XXXXX119Z8PMV1QPQ',
  statuses: [{ code: 402, count: 1, recipients: ['44231235674'], status: 'Failed' }],
  total_message_count: 1,
  type: 'delivery_report_sms',
};

const parse = (change: object = {}) => parseStatus('plan', { ...FOR_A_PHONE, ...change });

describe('SMS-10: a report of Sinch', () => {
  test('is read, with our reference', () => {
    expect(parse()).toEqual({
      providerId: FOR_A_PHONE.batch_id,
      accountExternalId: 'plan',
      status: 'delivered',
      errorCode: null,
      reference: 'the-first',
    });
  });

  test('is read for a batch too', () => {
    const read = { status: 'failed', errorCode: '402', reference: null };
    expect(parseStatus('plan', FOR_A_BATCH)).toMatchObject(read);
    expect(parseStatus('plan', { ...FOR_A_BATCH, type: 'delivery_report_mms' })).toMatchObject(read);
  });

  test.each([
    ['Queued', 'queued'],
    ['Dispatched', 'sent'],
    ['Delivered', 'delivered'],
    ['Unknown', 'sent'],
    ['Aborted', 'failed'],
    ['Rejected', 'failed'],
    ['Deleted', 'failed'],
    ['Failed', 'failed'],
    ['Expired', 'failed'],
    ['Cancelled', 'canceled'],
  ])('of %s says %s', (status, ours) => {
    expect(parse({ status, code: 408, type: 'recipient_delivery_report_mms' })).toMatchObject({
      status: ours,
      errorCode: ours === 'failed' ? '408' : null,
    });
  });

  test.each([
    ['of a status that nobody knows yet', { status: 'Teleported' }],
    ['without a batch', { batch_id: undefined }],
    ['with an odd batch', { batch_id: '\0' }],
    ['without a code', { code: undefined }],
    ['of a batch without any status', { ...FOR_A_BATCH, statuses: [] }],
    ['of a kind that nobody knows yet', { type: 'delivery_report_fax' }],
    ["of a customer's text", { type: 'mo_text' }],
  ])('%s is nothing to act on', (_, change) => {
    expect(parse(change)).toBeNull();
  });

  test('is told from a text', () => {
    expect([FOR_A_PHONE, FOR_A_BATCH, { type: 'delivery_report_fax' }].map(isReport)).toEqual([
      true,
      true,
      true,
    ]);
    expect([{ type: 'mo_text' }, {}, null, 'delivery_report_sms', []].some(isReport)).toBe(false);
  });
});
