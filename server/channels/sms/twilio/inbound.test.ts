import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInbound } from './inbound.ts';
import type { TwilioParams } from './params.ts';

const SID = 'SM0123456789abcdef0123456789abcdef';
const TEXT: TwilioParams = {
  ToCountry: 'US',
  ToState: 'NY',
  SmsMessageSid: SID,
  NumMedia: '0',
  ToCity: '',
  FromZip: '94103',
  SmsSid: SID,
  FromState: 'CA',
  SmsStatus: 'received',
  FromCity: 'SAN FRANCISCO',
  Body: 'Where is my order?',
  FromCountry: 'US',
  To: '+12125550100',
  MessagingServiceSid: 'MG0123456789abcdef0123456789abcdef',
  ToZip: '',
  NumSegments: '1',
  MessageSid: SID,
  AccountSid: 'AC0123456789abcdef0123456789abcdef',
  From: '+14155550123',
  ApiVersion: '2010-04-01',
};

describe('a text', () => {
  test("is read off Twilio's parameters", () => {
    expect(parseInbound(TEXT)).toEqual({
      providerId: SID,
      accountExternalId: TEXT.AccountSid,
      from: '+14155550123',
      to: '+12125550100',
      body: 'Where is my order?',
      media: [],
      providerKeyword: null,
      place: { city: 'SAN FRANCISCO', region: 'CA', postalCode: '94103', country: 'US' },
    });
  });

  test('needs no more than its id, account and numbers', () => {
    const { MessageSid, AccountSid, From, To } = TEXT;
    const bare = { MessageSid, AccountSid, From, To } as TwilioParams;
    const nowhere = { city: null, region: null, postalCode: null, country: null };
    expect(parseInbound(bare)).toMatchObject({ body: '', media: [], place: nowhere, providerKeyword: null });
  });

  test('may carry parameters that nobody has heard of', () => {
    expect(parseInbound({ ...TEXT, ChannelMetadata: '{}', Something: ['a', 'b'] })).toEqual(
      parseInbound(TEXT),
    );
  });

  test.each(['72404', '262966', '+447700900123'])('may come to %s', To => {
    expect(parseInbound({ ...TEXT, To })).toMatchObject({ to: To });
  });

  test('keeps its white space', () => {
    expect(parseInbound({ ...TEXT, Body: '  hi \r\n' })).toMatchObject({ body: '  hi \r\n' });
  });

  test('is made safe to store, character by character', () => {
    expect(parseInbound({ ...TEXT, Body: 'a\0b\uD83Dc\uDE00 😀', FromCity: 'X\0' })).toMatchObject({
      body: 'a\uFFFDb\uFFFDc\uFFFD 😀',
      place: { city: 'X\uFFFD' },
    });
  });

  test('of any characters never throws and can always be stored', () => {
    const anything = fc.array(fc.nat(0xffff)).map(units => String.fromCharCode(...units));
    fc.assert(
      fc.property(anything, anything, (Body, name) => {
        const text = parseInbound({ [name]: Body, ...TEXT, Body });
        expect(text).toMatchObject({ body: Body.toWellFormed().replaceAll('\0', '\uFFFD') });
      }),
    );
  });
});

describe('pictures', () => {
  const picture = (index: number) => ({
    [`MediaUrl${index}`]: `https://api.twilio.com/media/${index}`,
    [`MediaContentType${index}`]: 'image/jpeg',
  });

  test('come with their types, in order', () => {
    expect(parseInbound({ ...TEXT, NumMedia: '2', ...picture(0), ...picture(1) })).toMatchObject({
      media: [
        { url: 'https://api.twilio.com/media/0', contentType: 'image/jpeg' },
        { url: 'https://api.twilio.com/media/1', contentType: 'image/jpeg' },
      ],
    });
  });

  test('are ten at most', () => {
    const many = Object.assign({}, ...Array.from({ length: 12 }, (_, index) => picture(index)));
    expect(parseInbound({ ...TEXT, NumMedia: '12', ...many })).toMatchObject({ media: { length: 10 } });
  });

  test.each(['', '0', '-1', 'many', '1e9', 'NaN'])(
    'are none or those that are there when NumMedia is %j',
    NumMedia => {
      expect(parseInbound({ ...TEXT, NumMedia })).toMatchObject({ media: [] });
    },
  );

  test.each(['', 'file:///etc/passwd', 'javascript:alert(1)', 'https://', 'nonsense'])(
    'at %j are left out',
    MediaUrl0 => {
      expect(parseInbound({ ...TEXT, NumMedia: '1', MediaUrl0 })).toMatchObject({ media: [] });
    },
  );

  test('without a type are just bytes', () => {
    const MediaUrl0 = 'https://api.twilio.com/media/0';
    expect(parseInbound({ ...TEXT, NumMedia: '1', MediaUrl0 })).toMatchObject({
      media: [{ url: MediaUrl0, contentType: 'application/octet-stream' }],
    });
  });
});

describe("a keyword that Twilio's Advanced Opt-Out has answered", () => {
  test.each([
    ['STOP', 'stop'],
    ['START', 'start'],
    ['HELP', 'help'],
    ['stop', 'stop'],
    ['', null],
    ['JOIN', null],
  ])('%j is %j', (OptOutType, keyword) => {
    expect(parseInbound({ ...TEXT, OptOutType })).toMatchObject({ providerKeyword: keyword });
  });
});

describe('what is no text that we can take', () => {
  test.each(['MessageSid', 'AccountSid', 'From', 'To'])('has no %s', field => {
    const { [field]: _, ...rest } = TEXT;
    expect(parseInbound(rest)).toEqual({ problem: 'missing', field });
    expect(parseInbound({ ...TEXT, [field]: '' })).toEqual({ problem: 'missing', field });
    expect(parseInbound({ ...TEXT, [field]: [] })).toEqual({ problem: 'missing', field });
  });

  test.each([
    ['MessageSid', 'SM 1'],
    ['MessageSid', 'a'.repeat(65)],
    ['From', 'ACME'],
    ['From', '4155550123456'],
    ['From', '+0155550123'],
    ['From', '+14155550123\n'],
    ['To', '+1415555012345678'],
    ['To', '\0'],
  ])('has the %s %j', (field, value) => {
    expect(parseInbound({ ...TEXT, [field]: value })).toEqual({ problem: 'invalid', field });
  });

  test.each(['whatsapp', 'rcs', 'messenger'])('comes by %s', channel => {
    const From = `${channel}:+14155550123`;
    expect(parseInbound({ ...TEXT, From })).toEqual({ problem: 'not_sms', field: 'From', channel });
    expect(parseInbound({ ...TEXT, To: `${channel}:shop_agent` })).toEqual({
      problem: 'not_sms',
      field: 'To',
      channel,
    });
  });
});
