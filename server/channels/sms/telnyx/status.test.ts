import { describe, expect, test } from 'vitest';
import { parseStatus } from './status.ts';

/** A payload of `message.finalized`, as Telnyx documents it. */
const PAYLOAD = {
  completed_at: '2026-11-09T21:32:14.148+00:00',
  cost: { amount: '0.0051', currency: 'USD' },
  direction: 'outbound',
  encoding: 'GSM-7',
  errors: [],
  from: { carrier: 'Telnyx', line_type: 'Wireless', phone_number: '+13125550002' },
  id: 'ac012cbf-5e09-46af-a69a-7c0e2d90993c',
  media: [],
  messaging_profile_id: '83d2343b-553f-4c5f-b8c8-fd27004f94bf',
  organization_id: '9d76d591-1b7b-405d-8c64-1320ee070245',
  parts: 1,
  received_at: '2026-11-09T21:32:13.552+00:00',
  record_type: 'message',
  sent_at: '2026-11-09T21:32:13.596+00:00',
  tags: [],
  text: 'Hello there!',
  to: [
    {
      carrier: 'T-MOBILE USA, INC.',
      line_type: 'Wireless',
      phone_number: '+13125550001',
      status: 'delivered',
    },
  ],
  type: 'SMS',
  valid_until: '2026-11-09T22:32:13.552+00:00',
  webhook_failover_url: '',
  webhook_url: 'https://shop.example/webhooks/telnyx/1?reference=the-first',
};

const parse = (change: object = {}) => parseStatus('profile', { ...PAYLOAD, ...change });
const withStatus = (status: string | null, errors: object[] = []) => parse({ to: [{ status }], errors });

describe('SMS-10: a report of Telnyx', () => {
  test('is read, with our reference', () => {
    expect(parse()).toEqual({
      providerId: PAYLOAD.id,
      accountExternalId: 'profile',
      status: 'delivered',
      errorCode: null,
      reference: 'the-first',
    });
  });

  test.each([
    ['queued', 'queued'],
    ['sending', 'sending'],
    ['sent', 'sent'],
    ['delivered', 'delivered'],
    ['delivery_unconfirmed', 'sent'],
    ['sending_failed', 'failed'],
    ['delivery_failed', 'failed'],
    ['expired', 'failed'],
    ['cancelled', 'canceled'],
    ['scheduled', 'scheduled'],
  ])('of %s says %s', (theirs, ours) => {
    expect(withStatus(theirs)).toMatchObject({ status: ours });
  });

  test('says why it failed, by its status where there is no code', () => {
    expect(withStatus('delivery_failed', [{ code: '40008', title: 'Undeliverable' }])).toMatchObject({
      errorCode: '40008',
    });
    expect(withStatus('expired')).toMatchObject({ errorCode: 'expired' });
    expect(withStatus('sending_failed', [{ code: 'a\0b' }])).toMatchObject({ errorCode: null });
    expect(withStatus('delivered', [{ code: '40008' }])).toMatchObject({ errorCode: null });
  });

  test('has no reference where the address has none', () => {
    expect(parse({ webhook_url: null })).toMatchObject({ reference: null });
    expect(parse({ webhook_url: 'nowhere' })).toMatchObject({ reference: null });
  });

  test.each([
    ['of a status that nobody knows yet', { to: [{ status: 'teleported' }] }],
    ['without a status', { to: [] }],
    ["of a customer's text", { direction: 'inbound' }],
    ['without an id', { id: undefined }],
    ['with an odd id', { id: '' }],
  ])('%s is nothing to act on', (_, change) => {
    expect(parse(change)).toBeNull();
  });

  test.each([null, 7, 'text', []])('is nothing in %j', payload => {
    expect(parseStatus('profile', payload)).toBeNull();
  });
});
