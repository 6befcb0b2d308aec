import { describe, expect, test } from 'vitest';
import { withReference } from '../reference.ts';
import type { TwilioParams } from './params.ts';
import { parseStatus } from './status.ts';

const CALLBACK = {
  SmsSid: 'SM1',
  SmsStatus: 'delivered',
  MessageStatus: 'delivered',
  To: '+14155550123',
  MessageSid: 'SM1',
  AccountSid: 'AC1',
  From: '+12125550100',
  ApiVersion: '2010-04-01',
  RawDlrDoneDate: '2611270905',
};

const ADDRESS = 'https://shop.example/webhooks/twilio/status';

const parse = (changed: TwilioParams) => parseStatus({ ...CALLBACK, ...changed }, ADDRESS);

describe('a status callback', () => {
  test.each([
    ['accepted', 'queued'],
    ['scheduled', 'scheduled'],
    ['queued', 'queued'],
    ['sending', 'sending'],
    ['sent', 'sent'],
    ['partially_delivered', 'sent'],
    ['delivered', 'delivered'],
    ['read', 'delivered'],
    ['undelivered', 'failed'],
    ['failed', 'failed'],
    ['canceled', 'canceled'],
  ])('of %s reports %s', (MessageStatus, status) => {
    const report = { providerId: 'SM1', accountExternalId: 'AC1', status, errorCode: null, reference: null };
    expect(parse({ MessageStatus })).toEqual(report);
  });

  test.each(['received', 'receiving', 'teleported', '', 'toString', '__proto__'])(
    'of %j is ignored',
    MessageStatus => {
      expect(parse({ MessageStatus })).toBeNull();
    },
  );

  test.each([
    ['30003', '30003'],
    ['', null],
    ['0', null],
    ['<script>', null],
  ])('with the error code %j reports %j', (ErrorCode, errorCode) => {
    expect(parse({ MessageStatus: 'undelivered', ErrorCode })).toMatchObject({ errorCode });
  });

  test('brings back the reference that was said with the text', () => {
    const report = parseStatus(CALLBACK, withReference(`${ADDRESS}?shop=1`, 'the-first'));
    expect(report).toMatchObject({ reference: 'the-first' });
  });

  test.each(['MessageSid', 'AccountSid', 'MessageStatus'])('without a %s is ignored', field => {
    expect(parse({ [field]: '' })).toBeNull();
  });

  test('for an id that is none is ignored', () => {
    expect(parse({ MessageSid: "SM1'; --" })).toBeNull();
  });
});
