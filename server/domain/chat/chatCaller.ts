/** Whom the shop says a visitor is, by a signature of its own (CHAT-4). */
export type Identity = {
  /** The shop's own id. */
  externalId: string;
  email: string | null;
  name: string | null;
  /** E.164. */
  phone: string | null;
};

/** A visitor, by the token of their session: what it opens, and nothing else. */
export type ChatCaller = {
  workspaceId: string;
  /** The session's, and its ticket's once there is one. */
  sessionId: string;
  /** Who writes where there is no ticket yet; from then on the ticket's profile does. */
  profileId: string;
  identity: Identity | null;
};

/** A page of the shop's site. */
export type SeenPage = { url: string; title: string };
