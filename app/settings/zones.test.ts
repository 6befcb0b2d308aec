import { expect, test } from 'vitest';
import { zonesWith } from './zones.ts';

const isKnown = (timeZone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

test('SET-1: every time zone that is offered exists, and once', () => {
  const zones = zonesWith('Europe/Rome');
  expect(zones.filter(zone => !isKnown(zone))).toEqual([]);
  expect(zones).toEqual(expect.arrayContaining(['UTC', 'Europe/Rome', 'Europe/Kyiv', 'Asia/Kolkata']));
  expect(new Set(zones).size).toBe(zones.length);
});

test('SET-1: the zone that is set is offered by the name by which it was set', () => {
  expect(zonesWith('Asia/Calcutta')).toContain('Asia/Calcutta');
  expect(zonesWith('Europe/Rome')).not.toContain('Asia/Calcutta');
});
