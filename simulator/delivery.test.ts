import { expect, test } from 'vitest';
import { nextStep } from './delivery.ts';

test.each(['on', 'off', 'refuses', 'opted_out'] as const)(
  'a text to a phone that is %s leaves first',
  state => {
    expect(nextStep('queued', state)).toMatchObject({ status: 'sent', errorCode: null });
  },
);

test.each([
  ['on', 'delivered'],
  ['opted_out', 'delivered'],
  ['refuses', 'failed'],
] as const)('what has left for a phone that is %s is %s', (state, status) => {
  expect(nextStep('sent', state)?.status).toBe(status);
});

test('what has left waits while the phone is off', () => {
  expect(nextStep('sent', 'off')).toBeNull();
});

test.each(['delivered', 'failed'] as const)('%s is the end', status => {
  expect(nextStep(status, 'on')).toBeNull();
});
