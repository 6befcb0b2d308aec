import { expect, test } from 'vitest';
import type { FoundGif, Rendition } from './gifs.ts';
import { toSend } from './renditions.ts';

const form = (width: number, bytes: number): Rendition => ({ url: `${width}`, width, height: width, bytes });
const gif = (...renditions: Rendition[]): FoundGif => ({
  ...{ id: 'a', title: 'A', preview: form(90, 9), still: form(90, 9), renditions },
});

test.each([
  ['the largest that fits', gif(form(480, 3000), form(300, 900), form(200, 400)), 300],
  ['of one too large in every form the smallest', gif(form(480, 3000), form(200, 2000)), 200],
  ['none whose size nobody knows before one that fits', gif(form(480, 0), form(200, 400)), 200],
  ['of sizes that nobody knows the smallest', gif(form(480, 0), form(200, 0)), 200],
  ['of one without any the preview', gif(), 90],
])('REPLY-4: to be sent is %s', (_, found, width) => {
  expect(toSend(found, 1000).width).toBe(width);
});
