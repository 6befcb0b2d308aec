import { afterEach, expect, test } from 'vitest';
import { toJson } from './json.ts';

/** As Prototype.js leaves them. */
const SPOILT = [Array, Object, String].map(({ prototype }) => prototype as { toJSON?: () => string });

afterEach(() => {
  for (const prototype of SPOILT) delete prototype.toJSON;
});

const VALUE = {
  text: 'Ciao «è» "\n',
  list: ['a', ['b'], {}],
  none: null,
  yes: true,
  n: 1.5,
  left: undefined,
};
const WRITTEN = { text: 'Ciao «è» "\n', list: ['a', ['b'], {}], none: null, yes: true, n: 1.5 };

test('CHAT-1: it is read as it was written', () => {
  expect(JSON.parse(toJson(VALUE))).toEqual(WRITTEN);
});

test('CHAT-1: what a library has put on the prototypes of the page has no say', () => {
  for (const prototype of SPOILT) prototype.toJSON = () => 'spoilt';
  const text = toJson(VALUE);
  for (const prototype of SPOILT) delete prototype.toJSON;
  expect(JSON.parse(text)).toEqual(WRITTEN);
});

test('nothing given is null', () => {
  expect(toJson(undefined)).toBe('null');
});
