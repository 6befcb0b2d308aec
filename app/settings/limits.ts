/** What the contract's schemas hold a setting to, for a page that does not carry them. */
export const LONGEST = {
  name: 100,
  prefix: 40,
  template: 480,
  word: 40,
  reply: 1600,
  code: 64,
  said: 1000,
  label: 24,
} as const;
/** How many words of its own a shop can have of one kind. */
export const MOST_WORDS = 50;
export const MOST_HOURS = 720;
/** For which a reply is held back. */
export const MOST_SECONDS = 30;
/** A week. */
export const MOST_MINUTES = 10_080;
/** For which an agent without a screen stays Online. */
export const MOST_GRACE_MINUTES = 240;
/** Whom new messages are announced to. */
export const MOST_RECIPIENTS = 50;
export const MOST_CREDITS = 1_000_000_000;
/** Of a picture message, and by what a country's messages count. */
export const MOST_PRICE = 1000;
/** Below which a shop can be warned of a coupon. */
export const MOST_CODES_LEFT = 1_000_000;
/** Of one day, and how many days can have hours of their own. */
export const MOST_BLOCKS = 6;
export const MOST_HOLIDAYS = 200;
/** On which a chat may stand. */
export const MOST_SITES = 50;
/** For which a visitor waits to be asked for an address. */
export const MOST_MINUTES_TO_ASK = 60;
