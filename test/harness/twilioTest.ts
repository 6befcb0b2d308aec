import { test as base } from 'vitest';
import { type OnTwilio, startOnTwilio } from './onTwilio.ts';

/** A test with the product on Twilio, empty and of its own; gone when the test is over, however it ends. */
export const test = base.extend<{ shop: OnTwilio }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixture's needs off this pattern.
  shop: async ({}, use) => {
    const shop = await startOnTwilio();
    await use(shop);
    await shop.end();
  },
});
