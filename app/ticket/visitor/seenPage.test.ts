import { expect, test } from 'vitest';
import { nameOf, webAddress } from './seenPage.ts';

test.each([
  ['https://shop.example/bowl?size=2#glaze', 'https://shop.example/bowl?size=2#glaze'],
  ['http://shop.example:8080', 'http://shop.example:8080/'],
  ['HTTPS://shop.example', 'https://shop.example/'],
  ['javascript:alert(1)', null],
  [' javascript:alert(1)', null],
  ['data:text/html,<script>', null],
  ['file:///etc/passwd', null],
  ['shop.example/bowl', null],
  ['', null],
])('CHAT-5: a page is led to only if it is one of the web: %s', (url, address) => {
  expect(webAddress({ url })).toBe(address);
});

test.each([
  ['https://shop.example/bowl?size=2', 'Alba bowl', 'Alba bowl'],
  ['https://shop.example/bowl?size=2', '  ', 'shop.example/bowl'],
  ['nowhere', '', 'nowhere'],
])('CHAT-5: a page goes by its title, else by its address: %s, “%s”', (url, title, name) => {
  expect(nameOf({ url, title })).toBe(name);
});
