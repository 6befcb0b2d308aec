/** What a web chat has to remember beside its ticket, under the ticket's own id (CHAT-2). */
export type ChatSession = {
  workspaceId: string;
  id: string;
  profileId: string;
  /** The shop's own id of whoever it has said the visitor is (CHAT-4). */
  externalId: string | null;
  /** Of the page that they wrote from, as `it`. */
  language: string;
  /** Whether they have the site open (CHAT-5). */
  here: boolean;
  leftAt: Date | null;
  /** Where they are, or were last. */
  pageUrl: string | null;
  pageTitle: string | null;
  /** Our messages up to then have been seen. */
  seenUntil: Date | null;
  /** When an agent wrote last. */
  repliedAt: Date | null;
  /** When the office hours' answer was given: once a session (CHAT-3). */
  autoAnsweredAt: Date | null;
  /** Replies up to then have been sent on by e-mail, and when that was (FOLLOW-1). */
  followedUpUntil: Date | null;
  followedUpAt: Date | null;
  /** How often the visitor has had the transcript sent. */
  transcripts: number;
  createdAt: Date;
};
