import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CreditPrices, creditsOf, DEFAULT_PRICES } from './credits.ts';

const text = { segments: 1, pictures: 0, country: 'IT', prices: DEFAULT_PRICES };

test.each<[string, Partial<typeof text>, number]>([
  ['one a segment', {}, 1],
  ['one each of several', { segments: 11 }, 11],
  ['three a picture', { segments: 0, pictures: 1 }, 3],
  ['three whatever the text beside it', { segments: 11, pictures: 1 }, 3],
  ['three however many pictures', { segments: 1, pictures: 10 }, 3],
  ['nothing for nothing', { segments: 0 }, 0],
])('REPLY-6: as shipped: %s', (_, message, credits) => {
  expect(creditsOf({ ...text, ...message })).toBe(credits);
});

describe("with the shop's prices", () => {
  const prices: CreditPrices = {
    picture: 2.5,
    country_factors: { IT: 1.115, FR: 1.005, US: 0.1, CH: 0.333, SM: 0, DE: 1e3 },
  };

  test.each<[string, segments: number, pictures: number, country: string | null, number]>([
    ['the factor', 1, 0, 'US', 0.1],
    ['without float dust', 3, 0, 'US', 0.3],
    ['half up, as on paper', 3, 0, 'IT', 3.35],
    ['half up, of one', 1, 0, 'FR', 1.01],
    ['to two decimals', 2, 0, 'CH', 0.67],
    ['a picture and a factor', 1, 2, 'US', 0.25],
    ['nothing', 4, 0, 'SM', 0],
    ['a thousand times', 11, 0, 'DE', 11_000],
    ['a country that is not in it', 2, 0, 'AT', 2],
    ['a number without country', 2, 0, null, 2],
    ['no country that the object has of itself', 2, 0, 'constructor', 2],
    ['nothing for small letters', 2, 0, 'us', 2],
  ])('REPLY-6: %s', (_, segments, pictures, country, credits) => {
    expect(creditsOf({ segments, pictures, country, prices })).toBe(credits);
  });
});

test('REPLY-6: any amount has two decimals at most, and is at most half a hundredth off', () => {
  const factor = fc.nat(1_000_000).map(tenThousandths => tenThousandths / 1e4);
  fc.assert(
    fc.property(fc.nat(25), factor, (segments, IT) => {
      const credits = creditsOf({ ...text, segments, prices: { picture: 3, country_factors: { IT } } });
      expect(String(credits)).toMatch(/^\d+(\.\d{1,2})?$/);
      expect(Math.abs(credits - segments * IT)).toBeLessThanOrEqual(0.005 + 1e-9);
    }),
  );
});
