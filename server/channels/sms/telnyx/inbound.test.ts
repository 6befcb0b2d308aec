import { describe, expect, test } from 'vitest';
import { parseInbound } from './inbound.ts';

/** A payload of `message.received`, as Telnyx documents it, for a text with a picture. */
const PAYLOAD = {
  cc: [],
  completed_at: null,
  cost: null,
  direction: 'inbound',
  encoding: 'GSM-7',
  errors: [],
  from: {
    carrier: 'T-Mobile USA',
    line_type: 'Wireless',
    phone_number: '+13125550001',
    status: 'webhook_delivered',
  },
  id: '84cca175-9755-4859-b67f-4730d7f58aa3',
  media: [
    {
      content_type: 'image/jpeg',
      hash_sha256: null,
      size: 4674,
      url: 'https://media.telnyx.com/84cca175/picture.jpg',
    },
  ],
  messaging_profile_id: '740572b6-099c-44a1-89b9-6c92163bc68d',
  organization_id: '47a530f8-4362-4526-829b-bcee17fd9f7a',
  parts: 1,
  received_at: '2026-11-01T19:15:52.514+00:00',
  record_type: 'message',
  sent_at: null,
  tags: [],
  text: 'Hello from Telnyx!',
  to: [
    { carrier: 'Telnyx', line_type: 'Wireless', phone_number: '+17735550002', status: 'webhook_delivered' },
  ],
  type: 'MMS',
  valid_until: null,
  webhook_failover_url: null,
  webhook_url: 'https://shop.example/webhooks/telnyx/1',
};

const parse = (change: object = {}) => parseInbound('profile', { ...PAYLOAD, ...change });

describe('SMS-9: a text as Telnyx posts it', () => {
  test('is read', () => {
    expect(parse()).toEqual({
      providerId: PAYLOAD.id,
      accountExternalId: 'profile',
      from: '+13125550001',
      to: '+17735550002',
      body: 'Hello from Telnyx!',
      media: [{ url: PAYLOAD.media[0]?.url, contentType: 'image/jpeg' }],
      providerKeyword: null,
      place: { city: null, region: null, postalCode: null, country: null },
    });
  });

  test.each([
    ['a word that Telnyx has answered itself', { autoresponse_type: 'STOP' }, { providerKeyword: 'stop' }],
    ['START', { autoresponse_type: 'START' }, { providerKeyword: 'start' }],
    ['help', { autoresponse_type: 'help' }, { providerKeyword: 'help' }],
    ['a word of the shop', { autoresponse_type: 'JOIN' }, { providerKeyword: null }],
    ['no words', { text: null }, { body: '' }],
    ['no text field', { text: undefined }, { body: '' }],
    ['NUL and half a pair', { text: 'a\0b\ud800' }, { body: 'a\uFFFDb\uFFFD' }],
    ['no media field', { media: undefined }, { media: [] }],
    ['a picture nowhere', { media: [{ url: null }, { url: 'file:///etc/hostname' }, {}] }, { media: [] }],
    ['a short code', { to: [{ phone_number: '72404' }] }, { to: '72404' }],
    ['a field that nobody knows yet', { colour: 'red' }, { body: 'Hello from Telnyx!' }],
    ['no type', { type: undefined }, { body: 'Hello from Telnyx!' }],
    [
      'a type of picture that is unknown',
      { media: [{ url: 'https://a.example/' }] },
      { media: [{ contentType: 'application/octet-stream' }] },
    ],
  ])('with %s', (_, change, read) => {
    expect(parse(change)).toMatchObject(read);
  });

  test('brings at most ten pictures', () => {
    const media = Array.from({ length: 12 }, (_, index) => ({ url: `https://a.example/${index}` }));
    expect(parse({ media })).toMatchObject({ media: { length: 10 } });
  });

  test.each([
    ['/id', { id: undefined }],
    ['/id', { id: 'a b' }],
    ['/id', { id: '\0' }],
    ['/from/phone_number', { from: null }],
    ['/from/phone_number', { from: { phone_number: 'Morlane' } }],
    ['/to/0/phone_number', { to: [] }],
    ['/to/0/phone_number', { to: '+17735550002' }],
    ['/text', { text: 7 }],
    ['/direction', { direction: undefined }],
  ])('is not read without %s', (pointer, change) => {
    expect(parse(change)).toEqual({ problem: 'invalid', pointer });
  });

  test.each([{ type: 'WHATSAPP' }, { type: 'RCS' }, { direction: 'outbound' }])('is no SMS: %j', change => {
    expect(parse(change)).toEqual({ problem: 'not_sms', pointer: '/type' });
  });

  test.each([null, 'text', [], 7])('is nothing in %j', payload => {
    expect(parseInbound('profile', payload)).toMatchObject({ problem: 'invalid' });
  });
});
