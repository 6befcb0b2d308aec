import { expect, test } from 'vitest';
import { buttonClass } from './Button.tsx';

/** In steps of 4 px. */
const PHONE_HEIGHT = /(?:^| )(?:max-column:)?h-([\d.]+)(?= |$)/g;

test.each(['normal', 'small', 'touch'] as const)('LANG-1: a %s button is high enough for a finger', size => {
  const heights = [...buttonClass({ size }).matchAll(PHONE_HEIGHT)].map(([, steps]) => Number(steps) * 4);
  expect(heights.at(-1)).toBeGreaterThanOrEqual(40);
});
