export function hourIn(at: number, zone: string): number {
  return Number(new Date(at).toLocaleString('en-GB', { timeZone: zone, hour: '2-digit' }));
}

/** Good enough for a sign: dark from seven to seven. */
export function isNight(at: number, zone: string): boolean {
  const hour = hourIn(at, zone);
  return hour < 7 || hour >= 19;
}
