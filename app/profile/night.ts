/** Good enough for a sign: dark from seven to seven. */
export function isNight(at: number, zone: string): boolean {
  const hour = Number(new Date(at).toLocaleString('en-GB', { timeZone: zone, hour: '2-digit' }));
  return hour < 7 || hour >= 19;
}
