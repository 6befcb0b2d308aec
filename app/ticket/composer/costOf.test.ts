import { describe, expect, test } from 'vitest';
import { type Costed, costOf } from './costOf.ts';

const LONG = `https://morlane.example/collections/${'autumn/'.repeat(30)}`;
const credits = { monthly_allowance: null, picture: 3, country_factors: {} };
const pricing = { credits, shorten_links: true, link_domain: null };
const cost = (text: string, more: Partial<Costed> = {}) =>
  costOf({
    ...{ text, pictures: 0, coupon: null, country: null, pricing, linkBase: 'https://inbox.example' },
    ...more,
  });

describe('REPLY-6: what a reply will take', () => {
  test('is counted as it is typed', () => {
    expect(cost('Hello')).toMatchObject({ segments: 1, unitsLeft: 155, credits: 1, isAbout: false });
    expect(cost('')).toMatchObject({ segments: 0, credits: 0 });
    expect(cost('x'.repeat(161))).toMatchObject({ segments: 2, credits: 2 });
  });

  test('names what forces UCS-2', () => {
    expect(cost('I’ll')).toMatchObject({ encoding: 'UCS-2', costly: { character: '’', index: 1 } });
  });

  test('is three credits with pictures, whatever the text', () => {
    expect(cost('x'.repeat(500), { pictures: 2 }).credits).toBe(3);
  });

  test('follows the country where the shop has prices for countries, and says that it is about that', () => {
    const dear = { ...pricing, credits: { ...credits, country_factors: { IT: 2 } } };
    expect(cost('Ciao', { pricing: dear, country: 'IT' })).toMatchObject({ credits: 2, isAbout: true });
    expect(cost('Hello', { pricing: dear })).toMatchObject({ credits: 1, isAbout: true });
  });

  test('before the prices are known is the text as it stands', () => {
    expect(cost(LONG, { pricing: null }).segments).toBe(2);
  });
});

describe('REPLY-7: links are counted as they will leave', () => {
  const short = 'https://inbox.example/l/123456789'.length;

  test('short, where they are shortened', () => {
    expect(cost(LONG).unitsUsed).toBe(short);
    expect(cost(`See ${LONG}.`).unitsUsed).toBe(short + 'See .'.length);
  });

  test("on the shop's own domain, where it has one", () => {
    const own = { ...pricing, link_domain: 'go.morlane.example' };
    expect(cost(LONG, { pricing: own }).unitsUsed).toBe('https://go.morlane.example/l/123456789'.length);
  });

  test('whole, where they are not shortened or are short already', () => {
    expect(cost(LONG, { pricing: { ...pricing, shorten_links: false } }).unitsUsed).toBe(LONG.length);
    expect(cost('https://m.example/a').unitsUsed).toBe('https://m.example/a'.length);
  });
});

describe('REPLY-4: a coupon is counted with its code', () => {
  test('that everybody gets', () => {
    const coupon = { id: 'c', name: 'Linen week', code: 'LINEN' };
    expect(cost('Take {{coupon_code}} now', { coupon })).toMatchObject({
      unitsUsed: 'Take LINEN now'.length,
      isAbout: false,
    });
    expect(cost('', { coupon }).unitsUsed).toBe('LINEN'.length);
  });

  test('or about so, where each gets one of their own', () => {
    const coupon = { id: 'c', name: 'Ten off', code: null };
    expect(cost('Hello', { coupon })).toMatchObject({ segments: 1, isAbout: true });
  });
});
