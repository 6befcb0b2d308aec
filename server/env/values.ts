import { isIP } from 'node:net';
import { z } from 'zod';

/** What a variable may hold. The messages follow its name in a sentence and never repeat the value: it may be a secret. */

export const portNumber = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a number from 1 to 65535')
  .transform(Number)
  .refine(port => port >= 1 && port <= 65_535, 'must be a number from 1 to 65535');

export const hostName = z
  .string()
  .regex(/^[\w.:%-]+$/, 'must be a host name or an address, without http:// or a path');

export const word = z.string().regex(/^\S+$/, 'must not contain spaces');

export const secret = z.string().min(16, 'must have at least 16 characters');

export function serverUrl(...schemes: string[]) {
  const example = `${schemes[0]}://host:port`;
  return z
    .string()
    .refine(text => schemes.includes(schemeOf(text)), `must be an address like ${example}`)
    .transform(text => text.replace(/\/+$/, ''));
}

export const origin = serverUrl('https', 'http').refine(
  text => URL.parse(text)?.origin === text.toLowerCase(),
  'must be an address like https://inbox.example.com, with nothing after the host and port',
);

/** So many a second, and so many at once; or null, for as many as there are. */
export const pace = z
  .string()
  .regex(
    /^(?:off|[1-9]\d{0,8}\/[1-9]\d{0,8})$/,
    'must be off, or like 1000/2000: so many a second, and so many at once',
  )
  .transform(text => {
    const [perSecond = 0, burst = 0] = text.split('/').map(Number);
    return text === 'off' ? null : { perSecond, burst };
  });

export const bucket = serverUrl('https', 'http').refine(text => {
  const { pathname, search, hash } = new URL(text);
  return pathname.length > 1 && !search && !hash;
}, 'must name a bucket, like https://s3.example.com/bucket');

/** Addresses, and networks as 172.16.0.0/12. */
export const networks = z
  .string()
  .transform(list => list.split(',').map(one => one.trim()))
  .refine(
    all => all.every(isNetwork),
    'must be addresses or networks like 172.16.0.0/12, separated by commas',
  );

function isNetwork(text: string): boolean {
  const [, address = '', prefix = '0'] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  return Number(prefix) <= (isIP(address) === 6 ? 128 : 32) && isIP(address) > 0;
}

const schemeOf = (text: string): string => URL.parse(text)?.protocol.slice(0, -1) ?? '';

const PHONE_NUMBER = /^\+[1-9]\d{6,14}$/;
const SHORT_CODE = /^\d{3,8}$/;

export const phoneNumbers = z
  .string()
  .transform(list => list.split(',').map(number => number.replace(/[\s().-]/g, '')))
  .refine(
    numbers => numbers.every(number => PHONE_NUMBER.test(number) || SHORT_CODE.test(number)),
    'must be phone numbers like +14155550123 or short codes like 24680, separated by commas',
  );
