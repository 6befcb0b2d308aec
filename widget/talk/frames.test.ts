import fc from 'fast-check';
import { expect, test } from 'vitest';
import { framesIn } from './frames.ts';

const BEAT = { type: 'beat' };
const TYPING = { type: 'typing', typing: true, agent: { name: 'Noa', picture: null } };
const WIRE = `: hello\n\ndata: ${JSON.stringify(BEAT)}\n\nid: 4\ndata: ${JSON.stringify(TYPING)}\n\n`;

test('whole frames are taken, and the rest waits', () => {
  expect(framesIn(`${WIRE}data: {"ty`)).toEqual({ frames: [BEAT, TYPING], rest: 'data: {"ty' });
});

test('line ends of Windows count as well', () => {
  expect(framesIn(WIRE.replaceAll('\n', '\r\n')).frames).toEqual([BEAT, TYPING]);
});

test('CHAT-7: wherever the line cuts it, the same frames come', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: WIRE.length })), cuts => {
      const places = [0, ...cuts.sort((one, other) => one - other), WIRE.length];
      let rest = '';
      const frames = places.slice(1).flatMap((end, index) => {
        const read = framesIn(rest + WIRE.slice(places[index], end));
        rest = read.rest;
        return read.frames;
      });
      expect(frames).toEqual([BEAT, TYPING]);
      expect(rest).toBe('');
    }),
  );
});
