import { isOpenAt, type OfficeHours } from '../../../contract/officeHours.ts';

/** Something that was said, as the test made it up: at a whole minute, and waited for so many. */
export type Saying = {
  ticketId: string;
  at: Date;
  channel: 'sms' | 'web_chat';
  authorId: string | null;
  kind: 'question' | 'reply' | 'canceled' | 'keyword' | 'campaign';
  campaign: string | null;
  waitedMinutes: number | null;
};

type Clock = { timeZone: string; hours: OfficeHours | null; targetMinutes: number };

/** The figures of some sayings, counted as one would with paper and patience. */
export function figuresOf(said: Saying[], clock: Clock) {
  const times = said.filter(isFirstAnswer).map(one => minutesOf(one, clock));
  const inOrder = times.toSorted((a, b) => a - b);
  const upTo = (share: number) => inOrder[Math.ceil(share * inOrder.length) - 1];
  const seconds = (minutes: number | undefined) => (minutes === undefined ? null : minutes * 60);
  return {
    tickets: ticketsOf(said.filter(({ kind }) => kind === 'question')).length,
    replies: said.filter(({ kind }) => kind === 'reply').length,
    answered: times.length,
    median: seconds(upTo(0.5)),
    p90: seconds(upTo(0.9)),
    within_target: times.filter(minutes => minutes <= clock.targetMinutes).length,
  };
}

export function ticketsOf(said: Saying[]): string[] {
  return [...new Set(said.map(({ ticketId }) => ticketId))].sort();
}

export function isFirstAnswer({ kind, waitedMinutes }: Saying): boolean {
  return kind === 'reply' && waitedMinutes !== null;
}

/** Minute by minute, of which those count in which the shop is open. */
export function minutesOf({ at, waitedMinutes }: Saying, clock: Clock): number {
  let count = 0;
  for (let ago = waitedMinutes ?? 0; ago > 0; ago -= 1)
    if (isOpen(at.getTime() - ago * 60_000, clock)) count += 1;
  return count;
}

/** Of the same few days every minute is asked for again and again. */
const known = new WeakMap<Clock, Map<number, boolean>>();

function isOpen(minute: number, clock: Clock): boolean {
  const minutes = known.get(clock) ?? new Map<number, boolean>();
  known.set(clock, minutes);
  const open = minutes.get(minute) ?? isOpenAt(clock.hours, clock.timeZone, new Date(minute));
  minutes.set(minute, open);
  return open;
}

/** The date on a calendar there. */
export function dateIn(timeZone: string, at: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at);
}
