/** A mail's content, and its language as `en` or `it`. */
export type Written = { subject: string; html: string; text: string; language: string };
