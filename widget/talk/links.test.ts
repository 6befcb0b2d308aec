import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from './links.ts';

/** The links of a text, each with where it leads. */
const linksIn = (body: string) =>
  piecesOf(body).flatMap(({ text, url }) => (url === null ? [] : [[text, url]]));

test.each([
  [
    'See https://morlane.example/a?b=c#d',
    [['https://morlane.example/a?b=c#d', 'https://morlane.example/a?b=c#d']],
  ],
  ['At www.morlane.example.', [['www.morlane.example', 'https://www.morlane.example/']]],
  ['HTTP://MORLANE.EXAMPLE/A', [['HTTP://MORLANE.EXAMPLE/A', 'http://morlane.example/A']]],
  ['(https://morlane.example/x)', [['https://morlane.example/x', 'https://morlane.example/x']]],
  [
    'https://w.example/Bowl_(pottery), ok?',
    [['https://w.example/Bowl_(pottery)', 'https://w.example/Bowl_(pottery)']],
  ],
  [
    '“https://a.example”, e https://b.example/è!',
    [
      ['https://a.example', 'https://a.example/'],
      ['https://b.example/è', 'https://b.example/%C3%A8'],
    ],
  ],
  ['http://localhost:4600/x', [['http://localhost:4600/x', 'http://localhost:4600/x']]],
])('CHAT-6: %s', (body, links) => {
  expect(linksIn(body)).toEqual(links);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,<script>',
  'morlane.example',
  'mailto:noa@morlane.example',
  'https://',
  'http:///',
  'https://nowhere',
  'awww.morlane.example'.slice(0, 4),
  'ftp://morlane.example',
])('CHAT-6: no link in %s', body => {
  expect(linksIn(body)).toEqual([]);
});

test('CHAT-6: whatever is written, no letter of it is lost, and every link leads to the web', () => {
  const word = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.constantFrom('www.', 'https://', 'javascript:', '(', ')', '.', '\n', '"', '<b>'),
  );
  fc.assert(
    fc.property(fc.array(word), words => {
      const body = words.join('');
      const pieces = piecesOf(body);
      expect(pieces.map(({ text }) => text).join('')).toBe(body);
      for (const { url } of pieces) if (url !== null) expect(url).toMatch(/^https?:\/\//);
    }),
  );
});
