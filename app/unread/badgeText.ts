const MOST = 99;

/** Beyond two digits nobody counts any more. */
export const badgeText = (count: number) => (count > MOST ? `${MOST}+` : String(count));
