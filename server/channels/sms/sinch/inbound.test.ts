import { describe, expect, test } from 'vitest';
import { parseInbound } from './inbound.ts';

/** As Sinch documents its callbacks. */
const TEXT = {
  body: 'This is a test message.',
  from: '16051234567',
  id: '01XXXXX21XXXXX119Z8P1XXXXX',
  operator_id: '311480',
  received_at: '2026-11-24T14:15:22Z',
  to: '13185551234',
  type: 'mo_text',
};
const PICTURE = {
  ...TEXT,
  type: 'mo_media',
  body: {
    subject: 'subject',
    message: 'Look',
    media: [{ url: 'https://mms.sinch.com/a.jpg', content_type: 'image/jpeg', status: 'Uploaded', code: 0 }],
  },
};

const parse = (change: object = {}) => parseInbound('plan', { ...TEXT, ...change });
const parsePicture = (body: unknown) => parseInbound('plan', { ...PICTURE, body });

describe('SMS-9: a text as Sinch posts it', () => {
  test('is read, with its numbers as ours are written', () => {
    expect(parse()).toEqual({
      providerId: TEXT.id,
      accountExternalId: 'plan',
      from: '+16051234567',
      to: '+13185551234',
      body: 'This is a test message.',
      media: [],
      providerKeyword: null,
      place: { city: null, region: null, postalCode: null, country: null },
    });
  });

  test('is read with its picture', () => {
    const media = [{ url: 'https://mms.sinch.com/a.jpg', contentType: 'image/jpeg' }];
    expect(parseInbound('plan', PICTURE)).toMatchObject({ body: 'Look', media });
  });

  test.each([
    ['a short code', { to: '72404' }, { to: '72404' }],
    ['a plus', { from: '+16051234567' }, { from: '+16051234567' }],
    ['NUL and half a pair', { body: 'a\0b\ud800' }, { body: 'a\uFFFDb\uFFFD' }],
    ['no words', { body: '' }, { body: '' }],
    ['a field that nobody knows yet', { colour: 'red' }, { body: TEXT.body }],
  ])('with %s', (_, change, read) => {
    expect(parse(change)).toMatchObject(read);
  });

  test.each([
    ['that was not uploaded', { media: [{ status: 'Failed', code: 1, content_type: 'image/jpeg' }] }],
    ['nowhere', { media: [{ url: 'file:///etc/hostname' }, { url: null }] }],
    ['of none', {}],
  ])('a picture %s is none', (_, body) => {
    expect(parsePicture(body)).toMatchObject({ body: '', media: [] });
  });

  test('brings at most ten pictures', () => {
    const media = Array.from({ length: 12 }, (_, index) => ({ url: `https://a.example/${index}` }));
    expect(parsePicture({ media })).toMatchObject({ media: { length: 10 } });
  });

  test.each([
    ['/id', { id: undefined }],
    ['/id', { id: '\0' }],
    ['/from', { from: 'Morlane' }],
    ['/from', { from: '12' }],
    ['/to', { to: null }],
    ['/body', { body: 7 }],
    ['/body', { body: undefined }],
  ])('is not read without %s', (pointer, change) => {
    expect(parse(change)).toEqual({ problem: 'invalid', pointer });
  });

  test.each(['mo_binary', 'mo_fax', 7, undefined])('is no SMS that can be read: %j', type => {
    expect(parse({ type })).toEqual({ problem: 'not_sms', pointer: '/type' });
  });

  test.each([null, 'text', [], 7])('is nothing in %j', json => {
    expect(parseInbound('plan', json)).toHaveProperty('problem');
  });
});
