/** What the contract's schemas hold a setting to, for a page that does not carry them. */
export const LONGEST = { name: 100, prefix: 40, template: 480, word: 40, reply: 1600 } as const;
/** How many words of its own a shop can have of one kind. */
export const MOST_WORDS = 50;
export const MOST_HOURS = 720;
/** A week. */
export const MOST_MINUTES = 10_080;
