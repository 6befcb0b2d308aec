import { expect, test } from 'vitest';
import { spelledZone } from '../../server/domain/timeZone.ts';
import { zonesWith } from './zones.ts';

test('SET-1: every time zone that is offered is one that the server takes, as it is', () => {
  const zones = zonesWith('Europe/Rome');
  expect(zones.filter(zone => spelledZone(zone) !== zone)).toEqual([]);
  expect(zones).toEqual(expect.arrayContaining(['UTC', 'Europe/Rome', 'Europe/Kyiv', 'Asia/Kolkata']));
  expect(new Set(zones).size).toBe(zones.length);
});

test('SET-1: the zone that is set is offered by the name by which it was set', () => {
  expect(zonesWith('Asia/Calcutta')).toContain('Asia/Calcutta');
  expect(zonesWith('Europe/Rome')).not.toContain('Asia/Calcutta');
});
