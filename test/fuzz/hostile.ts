import type { Random } from './random.ts';

const deep = (open: string, close: string, times: number) => `${open.repeat(times)}${close.repeat(times)}`;

/** JSON that no field hopes for, as text: some of it is no value that could be held. */
const LEAVES = [
  ...['null', 'true', 'false', '0', '-1', '-0', '1.5', '1e308', '-1e309', '9007199254740993', '2147483648'],
  ...[
    '""',
    '" "',
    '"\\u0000"',
    '"a\\u0000b"',
    '"\\ud83d"',
    '"\\udc00x"',
    '"\\uffff"',
    '"\\u202e"',
    '"\\ufeff"',
  ],
  ...['[]', '{}', '[null]', '[[]]', '[{}]', '{"":""}', '{"a":{"b":{"c":1}}}', '{"constructor":{"x":1}}'],
  ...['"2026-02-30T00:00:00Z"', '"2026-13-01"', '"+275760-09-13T00:00:00Z"', '"-271821-04-20T00:00:00Z"'],
  ...[
    '"+0000000000000000"',
    '"tel:+39"',
    '"@"',
    '"a@b"',
    '"javascript:alert(1)"',
    '"file:///etc/passwd"',
    '"http://"',
  ],
  ...[
    '"../../etc/passwd"',
    '"%00"',
    '"%s%n"',
    '"\' or 1=1 --"',
    '"{7*7}"',
    '"{{constructor}}"',
    '"$1"',
    '"\\\\"',
  ],
  ...[
    '"00000000-0000-0000-0000-000000000000"',
    '"FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF"',
    '"NaN"',
    '"Infinity"',
  ],
];

const LARGE = [
  JSON.stringify('x'.repeat(70_000)),
  JSON.stringify('\u{1f469}\u200d'.repeat(2_000)),
  JSON.stringify('e\u0301'.repeat(8_000)),
  JSON.stringify('"phrase" '.repeat(500)),
  `[${'0,'.repeat(20_000)}0]`,
  deep('[', ']', 5_000),
  deep('{"a":', '', 0),
  `${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}`,
];

const HOLE = '\u0001hole\u0001';

/** A body like this one, of which one place at random holds what it should not. As JSON text. */
export function spoiled(random: Random, body: unknown): string {
  const text = JSON.stringify(withHole(random, body));
  const leaf = random.pick(random.is(0.1) ? LARGE : LEAVES);
  return text.replace(JSON.stringify(HOLE), () => leaf);
}

/** Anywhere in it: a field, an element, the whole, or beside them. */
function withHole(random: Random, value: unknown): unknown {
  if (Array.isArray(value) && value.length > 0 && random.is(0.85)) {
    const at = random.below(value.length);
    return value.map((one, index) => (index === at ? withHole(random, one) : one));
  }
  if (typeof value !== 'object' || value === null || random.is(0.05)) return HOLE;
  const names = Object.keys(value);
  if (names.length === 0 || random.is(0.1)) return { ...value, [random.pick(STRANGE_NAMES)]: HOLE };
  const chosen = random.pick(names);
  const rest = Object.entries(value).filter(([name]) => name !== chosen || random.is(0.85));
  return Object.fromEntries(rest.map(([name, one]) => [name, name === chosen ? withHole(random, one) : one]));
}

const STRANGE_NAMES = [
  'colour',
  '',
  'toString',
  'a/b',
  '~',
  'constructor',
  'id',
  'workspace_id',
  '\u0000',
  'é',
];

/** Bytes that are no such JSON as was meant. */
export function broken(random: Random, text: string): Buffer {
  return random.pick(BREAKS)(random, text);
}

const BREAKS: ((random: Random, text: string) => Buffer)[] = [
  (random, text) => Buffer.from(text.slice(0, random.below(text.length + 1))),
  (_, text) => Buffer.from(text, 'utf16le'),
  (_, text) => Buffer.from(text.replace(/[a-z]/, 'é'), 'latin1'),
  (_, text) => Buffer.from(`\ufeff${text}`),
  (_, text) => Buffer.from(text.replace('{', '{"body":1,"body":"two","__proto__":{"x":1},')),
  (_, text) => Buffer.from(text.replace('{', '{"name":1,"name":"twice",')),
  (_, text) => Buffer.from(`${text},`),
  (_, text) => Buffer.from(text.replaceAll('"', "'")),
  () => Buffer.from('"'),
  () => Buffer.alloc(0),
  random => Buffer.from(Array.from({ length: random.below(64) }, () => random.below(256))),
  (random, text) => {
    const bytes = Buffer.from(text);
    if (bytes.length > 0) bytes[random.below(bytes.length)] = random.below(256);
    return bytes;
  },
  () => Buffer.alloc(1024 * 1024 + 1, 0x20),
];

/** What stands in a path or behind its question mark, percent-encoded as it should be or not. */
export const STRANGE_PARTS = [
  ...[
    '',
    '%00',
    '%',
    '%ZZ',
    '%C0%80',
    '%ED%A0%80',
    '%FF',
    '..%2f..%2fetc',
    '%2e%2e',
    '-1',
    '0',
    'null',
    'undefined',
  ],
  ...[
    '00000000-0000-0000-0000-000000000000',
    '%F0%9F%92%A9',
    'a%00b',
    "'%20or%201=1--",
    '%0d%0aX:%201',
    '*',
    '1e9',
  ],
  ...[
    'x'.repeat(600),
    'eyJhIjoxfQ',
    'W10',
    'bnVsbA',
    '2026-02-30',
    '9999999999999999999999',
    '%E2%80%AE',
    '[object%20Object]',
  ],
];

/** Whole query strings. */
export const STRANGE_QUERIES = [
  ...['&&&', '=', '=x', '%', '%ZZ=%', 'limit=1&limit=2', 'q[]=1', 'q[a]=1', '__proto__=1', 'constructor=1'],
  ...[
    'cursor=',
    'cursor=eyJhdCI6MX0',
    'limit=1e2',
    'limit=%20',
    'limit=0x10',
    'limit=101',
    'q=%00',
    'q=%ED%A0%80',
    'q=%22',
  ],
  `q=${'a%20'.repeat(60)}`,
  `${'x=1&'.repeat(2000)}`,
];

/** Headers: names and values. */
export const STRANGE_HEADERS: [string, string][] = [
  ['accept', 'text/html'],
  ['accept', '*/*;q=nonsense'],
  ['accept-encoding', 'gzip, br, nonsense;q=9'],
  ['accept-language', '\u00e9, *;q=-1'],
  ['cookie', 'parley_session=; parley_session=%00; =; a'],
  ['cookie', `parley_session=${'x'.repeat(4000)}`],
  ['authorization', 'Bearer'],
  ['authorization', 'Bearer prl_live_\u00e9'],
  ['authorization', 'Basic YTpi'],
  ['origin', 'null'],
  ['origin', 'https://elsewhere.example'],
  ['host', 'elsewhere.example'],
  ['x-forwarded-for', "' or 1=1"],
  ['x-forwarded-proto', 'gopher'],
  ['if-none-match', '*'],
  ['if-match', '"nonsense'],
  ['if-modified-since', 'yesterday'],
  ['range', 'bytes=9-1'],
  ['expect', '100-continue'],
  ['idempotency-key', '\u00ff'.repeat(300)],
  ['idempotency-key', ''],
  ['content-encoding', 'gzip'],
  ['revision', 'tomorrow'],
  ['parley-workspace', 'nonsense'],
  ['x-long', 'x'.repeat(9000)],
];

export const TYPES = [
  ...[
    'application/json; charset=utf-16',
    'application/json;',
    'text/plain',
    'application/x-www-form-urlencoded',
  ],
  ...[
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'application/vnd.api+json',
    'nonsense',
    '',
    'application/xml',
  ],
];
