import { expect, test } from 'vitest';
import { questionsAbout } from './questions.ts';

const OF = { ticket: 't', profile: 'p', coupon: 'c', tag: 'g', member: 'm', webhook: 'w' };

test('VIEW-5 each list is asked about what it is a list of', () => {
  const paths = questionsAbout(OF).map(({ path }) => path.split('?')[0]);
  expect(paths.filter(path => path?.includes(':'))).toEqual([]);
  expect(paths).toEqual(
    expect.arrayContaining([
      '/api/v1/tickets/t/messages',
      '/api/v1/profiles/p/orders',
      '/api/v1/coupons/c/codes',
      '/api/v1/webhooks/w/deliveries',
    ]),
  );
});
