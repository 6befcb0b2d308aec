import { wallClock } from '../../contract/wallClock.ts';

export function hourIn(at: number, zone: string): number {
  return new Date(wallClock(zone, at)).getUTCHours();
}

/** Good enough for a sign: dark from seven to seven. */
export function isNight(at: number, zone: string): boolean {
  const hour = hourIn(at, zone);
  return hour < 7 || hour >= 19;
}
