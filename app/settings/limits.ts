/** What the contract's schemas hold a setting to, for a page that does not carry them. */
export const LONGEST = { name: 100, prefix: 40, template: 480, word: 40, reply: 1600, code: 64 } as const;
/** How many words of its own a shop can have of one kind. */
export const MOST_WORDS = 50;
export const MOST_HOURS = 720;
/** A week. */
export const MOST_MINUTES = 10_080;
/** Whom new messages are announced to. */
export const MOST_RECIPIENTS = 50;
export const MOST_CREDITS = 1_000_000_000;
/** Of a picture message, and by what a country's messages count. */
export const MOST_PRICE = 1000;
/** Below which a shop can be warned of a coupon. */
export const MOST_CODES_LEFT = 1_000_000;
