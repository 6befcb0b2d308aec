import fc from 'fast-check';
import type { Schema } from '../harness/apiDocument.ts';
import type { Random } from './random.ts';

/** What values are drawn from: chance, and ids that something has. */
export type Source = { random: Random; idFor(name: string): string };

/** The pattern of ids, as the document gives it. */
const ID = /^\^\[0-9a-f\]\{8\}/;

/** Some value that this schema takes, as far as a schema says it. `name` is the field's, which often says more. */
export function valid(source: Source, schema: Schema, name = ''): unknown {
  const { random } = source;
  if ('const' in schema) return schema.const;
  if (schema.enum) return random.pick(schema.enum);
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return valid(source, random.pick(either), name);
  return BY_TYPE[typeOf(random, schema)]?.(source, schema, name) ?? null;
}

type Make = (source: Source, schema: Schema, name: string) => unknown;

const BY_TYPE: Record<string, Make> = {
  object: validObject,
  array: validArray,
  string: validText,
  boolean: ({ random }) => random.is(0.5),
  integer: validNumber,
  number: validNumber,
};

function typeOf(random: Random, { type }: Schema): string {
  return Array.isArray(type) ? random.pick(type) : (type ?? 'string');
}

function validObject(source: Source, { properties = {}, required = [] }: Schema): object {
  const named = Object.entries(properties).filter(
    ([name]) => required.includes(name) || source.random.is(0.5),
  );
  return Object.fromEntries(named.map(([name, schema]) => [name, valid(source, schema, name)]));
}

function validArray(source: Source, { items = {}, minItems = 0, maxItems = 4 }: Schema, name: string) {
  const length = minItems + source.random.below(Math.min(maxItems - minItems, 3) + 1);
  return Array.from({ length }, () => valid(source, items, name));
}

function validNumber({ random }: Source, { minimum = 0, maximum = 1000, type }: Schema): number {
  if (random.is(0.2)) return random.pick([minimum, maximum]);
  const some = Math.max(minimum, 0) + random.below(Math.min(maximum - minimum, 1000) + 1);
  return type === 'number' && random.is(0.5) ? Math.min(some + 0.5, maximum) : some;
}

function validText(source: Source, schema: Schema, name: string): string {
  const { random } = source;
  const { pattern, format, minLength = 0, maxLength = 200 } = schema;
  if (pattern && ID.test(pattern)) return source.idFor(name);
  const told = format ? BY_FORMAT[format] : undefined;
  if (told) return random.pick(told);
  // Of what looks ahead nothing can be drawn.
  if (pattern && !pattern.includes('(?')) return matching(random, pattern);
  const meant = BY_NAME.find(([one]) => one.test(name))?.[1];
  if (meant) return random.pick(meant);
  const text = random.pick(TEXTS);
  return random.is(0.05) ? 'x'.repeat(maxLength) : text.padEnd(minLength, 'x').slice(0, maxLength);
}

/** Where nobody listens, so that no address leads out. */
const NOWHERE = ['http://127.0.0.1:9/one', 'http://127.0.0.1:9', 'http://127.0.0.1:9/two?x=1#y'];
const TIMES = [
  ...['2026-11-22T08:00:00Z', '2026-11-10T10:00:00+02:00', '2026-02-28T23:59:59.999Z'],
  ...['2025-12-31T00:00:00Z', '9999-12-31T23:59:59Z', '0001-01-01T00:00:00Z'],
];
const DAYS = ['2026-11-01', '2026-11-30', '2026-02-28', '2024-02-29', '2999-12-31', '2000-01-01'];
const EMAILS = ['ada@post.example', 'mara@post.example', 'nobody@morlane.example', "o'hara@post.example"];

const BY_FORMAT: Record<string, readonly string[]> = {
  uri: NOWHERE,
  'date-time': TIMES,
  date: DAYS,
  email: EMAILS,
};

const BY_NAME: [RegExp, readonly string[]][] = [
  [/phone|^to$|^from$|number$/, ['+393475550142', '+12125550177', '+447700900123', '+8613800138000']],
  [/email|address|recipients/, EMAILS],
  [/url|issuer|endpoint|sites/, NOWHERE],
  [/time_zone/, ['Europe/Rome', 'America/New_York', 'Asia/Kathmandu', 'UTC']],
  [/language/, ['en', 'it', 'de']],
  [/currency/, ['EUR', 'USD', 'JPY', 'KWD']],
  [/country/, ['IT', 'US']],
  [/_at$|^since$|^until$/, TIMES],
];

const TEXTS = [
  ...['Hello', 'STOP', 'Yes', '#1042', 'Morlane', 'Où est ma commande ?', '你好，请问我的订单', 'مرحبا'],
  ...[
    '{{first_name}} {{coupon_code}}',
    '👩‍👩‍👧‍👦🏳️‍🌈',
    '"hello world"',
    'a\u0300\u0301\u0302',
    '€ [] {} ^ ~ | \\',
    '١٢٣',
  ],
];

function matching(random: Random, pattern: string): string {
  const [text = ''] = fc.sample(fc.stringMatching(new RegExp(pattern, 'u')), {
    seed: random.below(2 ** 31),
    numRuns: 1,
  });
  return text;
}
