import { describe, expect, test } from 'vitest';
import { makeCountryZones } from './makeCountryZones.ts';
import { makeNumberZones } from './makeNumberZones.ts';

const SOURCE = `
data = {
 '39':('Europe/Rome', 'Europe/Vatican'),
 '390':('Europe/Rome',),
 '3906':('Europe/Rome',),
 '39066982':('Europe/Vatican',),
 '81':('Asia/Tokyo',),
}`;

describe('REPLY-10: the data of numbers is made', () => {
  test('by zones, without what a shorter prefix says already', () => {
    expect(makeNumberZones([SOURCE], [])).toEqual({
      'Europe/Rome Europe/Vatican': '39',
      'Europe/Rome': '390',
      'Europe/Vatican': '39066982',
      'Asia/Tokyo': '81',
    });
  });

  test('with what is newer: first what is gone, then what is there now', () => {
    const change = { why: 'a test', gone: ['39'], now: { 'Europe/Rome': '39', 'Asia/Tokyo': '810' } };
    expect(makeNumberZones([SOURCE], [change])).toEqual({ 'Europe/Rome': '39', 'Asia/Tokyo': '81' });
  });

  test('not with a zone that no clock knows', () => {
    expect(() => makeNumberZones([" '1':('Europe/Atlantis',),"], [])).toThrow(
      'Europe/Atlantis is no time zone',
    );
  });
});

test('REPLY-10: the data of countries has zones together whose clocks agree, under the names that numbers have', () => {
  const zonesOf = {
    DE: ['Europe/Busingen', 'Europe/Berlin'],
    ES: ['Africa/Ceuta', 'Atlantic/Canary', 'Europe/Madrid'],
    IT: ['Europe/Rome'],
    UA: ['Europe/Kiev'],
  };
  const named = ['Europe/Madrid', 'Europe/Berlin', 'Europe/Kyiv'];
  expect(makeCountryZones(zonesOf, named, new Date('2026-06-01T00:00Z'))).toEqual({
    DE: 'Europe/Berlin Europe/Busingen',
    ES: 'Europe/Madrid Africa/Ceuta | Atlantic/Canary',
    IT: 'Europe/Rome',
    UA: 'Europe/Kyiv',
  });
});
