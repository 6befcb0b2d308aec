import { describe, expect, test } from 'vitest';
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
    expect(parseStatus({ ...CALLBACK, MessageStatus })).toEqual(report);
  });

  test.each(['received', 'receiving', 'teleported', '', 'toString', '__proto__'])(
    'of %j is ignored',
    MessageStatus => {
      expect(parseStatus({ ...CALLBACK, MessageStatus })).toBeNull();
    },
  );

  test.each([
    ['30003', '30003'],
    ['', null],
    ['0', null],
    ['<script>', null],
  ])('with the error code %j reports %j', (ErrorCode, errorCode) => {
    expect(parseStatus({ ...CALLBACK, MessageStatus: 'undelivered', ErrorCode })).toMatchObject({
      errorCode,
    });
  });

  test.each(['MessageSid', 'AccountSid', 'MessageStatus'])('without a %s is ignored', field => {
    expect(parseStatus({ ...CALLBACK, [field]: '' })).toBeNull();
  });

  test('for an id that is none is ignored', () => {
    expect(parseStatus({ ...CALLBACK, MessageSid: "SM1'; --" })).toBeNull();
  });
});
