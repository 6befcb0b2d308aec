/** For how many months each part of what is kept is kept at the least, where it is not kept for good (DATA-4). Why, each page says. */
export const LEAST_MONTHS = {
  /** A complaint about a text reaches a shop within a season, and its words are what answers it. */
  texts: 3,
  /** A visitor comes back to a chat for some weeks, and its transcript can be asked for. */
  chats: 1,
  /** An order counts towards a text for up to 30 days. */
  activity: 2,
} as const;
/** Ten years. */
export const MOST_MONTHS = 120;

export type KeptPart = keyof typeof LEAST_MONTHS;
export const KEPT_PARTS = ['texts', 'chats', 'activity'] as const satisfies readonly KeptPart[];
