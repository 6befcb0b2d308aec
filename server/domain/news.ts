/** What a device is told of: a customer's message, or a mention of these members in a note. */
export type News = { messageId: string } | { noteId: string; memberIds: string[] };
