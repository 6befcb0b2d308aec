import type { Doing } from '../../contract/viewing.ts';

/** What processes tell each other: that something happened, never what. Who hears it reads the database. */
export type Notice =
  | { kind: 'changed'; workspaceIds: string[] }
  | { kind: 'signed_out'; sessionIds: string[] }
  | MovedNotice
  | TeamNotice
  | TypingNotice
  | TabNotice
  | ViewingNotice;

/** These sessions have gone to another workspace: their screens ask anew where they are (decision 36). */
export type MovedNotice = { kind: 'moved'; sessionIds: string[] };

/** Somebody of a team has another role, or has left: its screens ask anew who may watch (ROLE-2, ROLE-4). */
export type TeamNotice = { kind: 'team'; workspaceId: string };

/** Somebody types in a web chat, or no longer: a member, or else the visitor. Kept nowhere, it is true for moments. */
export type TypingNotice = {
  kind: 'typing';
  workspaceId: string;
  ticketId: string;
  memberId: string | null;
  typing: boolean;
};

/** A visitor's tab says that it is open, or was closed, to a node that does not hold its stream. */
export type TabNotice = { kind: 'tab'; sessionId: string; tab: string; isOpen: boolean };

/**
 * A member's screen has a ticket before it, or no longer (null). Kept in each node's memory, and told again for as long
 * as it is so: a screen of which nothing is heard is gone, with its node.
 */
export type ViewingNotice = {
  kind: 'viewing';
  workspaceId: string;
  screenId: string;
  memberId: string;
  ticketId: string | null;
  doing: Doing;
};

/** Between the nodes of one installation. A notice may be lost or late; nothing may depend on it but speed. */
export type Bus = {
  publish(notice: Notice): void;
  subscribe(hear: (notice: Notice) => void): void;
  close(): Promise<void>;
};
