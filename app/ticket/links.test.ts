import { expect, test } from 'vitest';
import { piecesOf } from './links.ts';

const links = (text: string) => piecesOf(text).flatMap(piece => piece.href ?? []);

test('links and addresses are found, with and without their scheme', () => {
  expect(links('see https://shop.example/a?b=1 or mrl.sh/r4k')).toEqual([
    'https://shop.example/a?b=1',
    'http://mrl.sh/r4k',
  ]);
  expect(links('write to care@morlane.com.')).toEqual(['mailto:care@morlane.com']);
});

test('nothing is lost or added', () => {
  const text = 'a https://x.example b\nc';
  expect(
    piecesOf(text)
      .map(piece => piece.text)
      .join(''),
  ).toBe(text);
  expect(piecesOf('plain')).toEqual([{ text: 'plain', href: null }]);
  expect(piecesOf('')).toEqual([]);
});

test('what could do anything but lead somewhere stays text', () => {
  expect(links('javascript:alert(1) data:text/html,x file:///etc/passwd ftp://x.example')).toEqual([]);
});
