import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readEnv } from './env.ts';

const TWILIO = {
  TWILIO_ACCOUNT_SID: 'AC0123',
  TWILIO_AUTH_TOKEN: 'secret',
  TWILIO_NUMBERS: '+14155550123, 24680',
};

const WEB = { ROLE: 'web', DATABASE_URL: 'postgres://db/parley' };

const BUCKET = {
  MEDIA_S3_URL: 'https://s3.example/pictures/parley/',
  MEDIA_S3_ACCESS_KEY_ID: 'AK',
  MEDIA_S3_SECRET_ACCESS_KEY: 'SK',
};

test('an empty environment is a complete one', () => {
  expect(readEnv({})).toEqual({
    port: 4600,
    host: '127.0.0.1',
    publicUrl: 'http://127.0.0.1:4600',
    dataDir: process.getuid?.() === 0 ? '/var/lib/parley' : resolve('data'),
    databaseUrl: null,
    redisUrl: null,
    smtpUrl: null,
    secretKey: null,
    role: 'all',
    twilio: null,
    apiBases: { twilio: null, telnyx: null, sinch: null, giphy: null, klaviyo: null, shopify: null },
    shopify: null,
    mediaS3: null,
    rateLimits: {
      key: { perSecond: 1000, burst: 2000 },
      session: { perSecond: 200, burst: 1000 },
      address: { perSecond: 200, burst: 1000 },
    },
    trustedProxies: [],
    privateAddresses: false,
  });
});

test('an empty variable counts as one that is not set', () => {
  expect(readEnv({ PORT: '', REDIS_URL: ' ' })).toMatchObject({ port: 4600, redisUrl: null });
});

test('the public address follows host and port, unless it is given', () => {
  expect(readEnv({ HOST: '::1', PORT: '80' }).publicUrl).toBe('http://[::1]:80');
  expect(readEnv({ PUBLIC_URL: 'https://inbox.example.com/' }).publicUrl).toBe('https://inbox.example.com');
});

test('DATA-3: each limit of the API can be another, or none', () => {
  const { rateLimits } = readEnv({ RATE_LIMIT_KEY: '50/80', RATE_LIMIT_SESSION: 'off' });
  expect(rateLimits).toMatchObject({ key: { perSecond: 50, burst: 80 }, session: null });
  for (const bad of ['0/1', '10', '10/x', 'OFF'])
    expect(() => readEnv({ RATE_LIMIT_KEY: bad })).toThrow('RATE_LIMIT_KEY must be off, or like 1000/2000');
});

test("Twilio's numbers are a list", () => {
  expect(readEnv(TWILIO).twilio).toEqual({
    accountSid: 'AC0123',
    authToken: 'secret',
    numbers: ['+14155550123', '24680'],
  });
});

test("SMS-9: a provider's API is at its own address unless said, be there an account or none", () => {
  const given = { TWILIO_API_BASE: 'http://127.0.0.1:9/', TELNYX_API_BASE: 'https://telnyx.example/v2' };
  expect(readEnv(given).apiBases).toEqual({
    twilio: 'http://127.0.0.1:9',
    telnyx: 'https://telnyx.example/v2',
    sinch: null,
    giphy: null,
    klaviyo: null,
    shopify: null,
  });
});

test('REPLY-4: a bucket for pictures is in a region, the usual one unless said', () => {
  expect(readEnv(BUCKET).mediaS3).toEqual({
    url: 'https://s3.example/pictures/parley',
    region: 'us-east-1',
    accessKeyId: 'AK',
    secretAccessKey: 'SK',
  });
  expect(readEnv({ ...BUCKET, MEDIA_S3_REGION: 'eu-south-1' }).mediaS3?.region).toBe('eu-south-1');
});

test('the rest is read as it stands', () => {
  const shopify = { SHOPIFY_SHOP: 'north.myshopify.com', SHOPIFY_API_SECRET: 'shpss' };
  expect(
    readEnv({
      ...{ ...shopify, ...WEB, PRIVATE_ADDRESSES: 'allow', SMTP_URL: 'smtp://mail:25' },
      TRUSTED_PROXIES: '172.16.0.0/12, fd00::/8,10.0.0.1',
    }),
  ).toMatchObject({
    shopify: { shop: 'north.myshopify.com', apiSecret: 'shpss' },
    role: 'web',
    privateAddresses: true,
    trustedProxies: ['172.16.0.0/12', 'fd00::/8', '10.0.0.1'],
    smtpUrl: 'smtp://mail:25',
  });
});

test.each([
  [{ PORT: 'http' }, 'PORT must be a number from 1 to 65535.'],
  [{ PORT: '65536' }, 'PORT must be a number from 1 to 65535.'],
  [{ HOST: 'http://x' }, 'HOST must be a host name or an address, without http:// or a path.'],
  [
    { PUBLIC_URL: 'https://x.example/inbox' },
    'PUBLIC_URL must be an address like https://inbox.example.com, with nothing after the host and port.',
  ],
  [{ PUBLIC_URL: 'x.example' }, 'PUBLIC_URL must be an address like https://host:port.'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be an address like postgres://host:port.'],
  [{ ROLE: 'boss' }, 'ROLE must be all, web or worker.'],
  [
    { ROLE: 'worker' },
    'DATABASE_URL is missing, while ROLE is worker: web and worker share a database of yours.',
  ],
  [{ SECRET_KEY: 'short' }, 'SECRET_KEY must have at least 16 characters.'],
  ...['proxy', '10.0.0.0/33', '10.0.0.1/', ','].map((bad): [Record<string, string>, string] => [
    { TRUSTED_PROXIES: bad },
    'TRUSTED_PROXIES must be addresses or networks like 172.16.0.0/12, separated by commas.',
  ]),
  [{ PRIVATE_ADDRESSES: 'yes' }, 'PRIVATE_ADDRESSES must be allow or refuse.'],
  [{ TWILIO_AUTH_TOKEN: 'x' }, 'TWILIO_ACCOUNT_SID is missing, while TWILIO_AUTH_TOKEN is set.'],
  [{ SINCH_API_BASE: 'sinch.example' }, 'SINCH_API_BASE must be an address like https://host:port.'],
  [{ ...TWILIO, TWILIO_NUMBERS: '' }, 'TWILIO_NUMBERS is missing, while TWILIO_ACCOUNT_SID is set.'],
  [
    { ...TWILIO, TWILIO_NUMBERS: '+1415555,abc' },
    'TWILIO_NUMBERS must be phone numbers like +14155550123 or short codes like 24680, separated by commas.',
  ],
  [{ MEDIA_S3_REGION: 'x' }, 'MEDIA_S3_URL is missing, while MEDIA_S3_REGION is set.'],
  [
    { ...BUCKET, MEDIA_S3_SECRET_ACCESS_KEY: '' },
    'MEDIA_S3_SECRET_ACCESS_KEY is missing, while MEDIA_S3_URL is set.',
  ],
  [
    { ...BUCKET, MEDIA_S3_URL: 'https://s3.example/' },
    'MEDIA_S3_URL must name a bucket, like https://s3.example.com/bucket.',
  ],
  [{ ...BUCKET, MEDIA_S3_URL: 's3://pictures' }, 'MEDIA_S3_URL must be an address like https://host:port.'],
  [{ SHOPIFY_SHOP: 'x.example' }, 'SHOPIFY_API_SECRET is missing, while SHOPIFY_SHOP is set.'],
])('%o: %s', (source, message) => {
  expect(() => readEnv(source)).toThrow(message);
});
