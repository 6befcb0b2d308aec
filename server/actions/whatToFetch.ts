const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** What a provider lists may appear there late, and its clock may differ from ours. */
const OVERLAP_MS = 10 * MINUTE_MS;
const FIRST_LOOK_BACK_MS = 24 * HOUR_MS;

/** A text younger than this may still be on its way to us, in a webhook. */
export const A_WEBHOOKS_TIME_MS = 30_000;

/** From when on an account's provider is to be asked; never for what came before the account was connected. */
export function fetchFrom(
  { createdAt, reconciledAt }: { createdAt: Date; reconciledAt: Date | null },
  now: Date,
): Date {
  const from = reconciledAt ? reconciledAt.getTime() - OVERLAP_MS : now.getTime() - FIRST_LOOK_BACK_MS;
  return new Date(Math.max(from, createdAt.getTime()));
}

/** After this nobody asks any more: it stays unknown. */
export const LONGEST_UNKNOWN_MS = 48 * HOUR_MS;

/** How old a message is at most, and how often its provider is then asked for it. */
const PAUSES: [number, number][] = [
  [15 * MINUTE_MS, MINUTE_MS],
  [2 * HOUR_MS, 10 * MINUTE_MS],
  [LONGEST_UNKNOWN_MS, HOUR_MS],
];

/**
 * Whether a provider that was asked before, at a time, is to be asked again now for a message handed over at another:
 * often at first, then ever less. What a provider does not know after an hour it hardly ever learns.
 */
export function isDueAgain(handedOver: Date, before: Date | null, now: Date): boolean {
  const age = now.getTime() - handedOver.getTime();
  const pause = PAUSES.find(([oldest]) => age <= oldest)?.[1];
  if (pause === undefined) return false;
  const turn = (at: Date) => Math.floor((at.getTime() - handedOver.getTime()) / pause);
  return before === null || turn(before) < turn(now);
}

/**
 * So many of these at the most, in their order, drawn by chance: whoever always began with the first would never come
 * to the others.
 */
export function drawn<T>(all: T[], most: number): T[] {
  let left = most;
  return all.filter((_, at) => {
    const isDrawn = Math.random() * (all.length - at) < left;
    if (isDrawn) left -= 1;
    return isDrawn;
  });
}
