import { distinctClocks, isQuiet } from '../../contract/quietHours.ts';
import type { Profile } from '../../contract/shapes.ts';
import { timeOfDay } from '../words/clock.ts';
import { useNow } from '../words/now.ts';
import { useClock } from '../words/useClock.ts';
import { hourIn, isNight } from './night.ts';

/** What the clocks show where a customer is. */
export type LocalTime = {
  /** All the zones that it may be, IANA. */
  zones: string[];
  /** The earliest and the latest that it may be there: `to` is null where they are one. */
  from: string;
  to: string | null;
  place: string | null;
  dark: boolean;
  /** Before noon. */
  early: boolean;
  /** Whether a text would come at a bad time (REPLY-10). */
  quiet: boolean;
};

/** What time it is for the customer at a moment, now unless it is given; null where nothing tells. */
export function useLocalTime({ local_zones: known, location }: Profile, at?: number): LocalTime | null {
  const now = useNow();
  const { locale } = useClock();
  if (!known) return null;
  const then = at ?? now;
  const { zones } = known;
  const clocks = distinctClocks(zones, new Date(then)).map(zone => timeOfDay(then, { locale, zone }));
  const [from = '', to = null] = [clocks[0], clocks.length > 1 ? clocks.at(-1) : null];
  return {
    zones,
    from,
    to,
    place: location?.city ?? location?.region ?? null,
    early: zones.every(zone => hourIn(then, zone) < 12),
    dark: zones.some(zone => isNight(then, zone)),
    quiet: isQuiet(zones, new Date(then)),
  };
}
