/** Two customers become one (PROF-5): who stays, who is no more, and which of their SMS tickets. */
export type Joining = {
  workspaceId: string;
  stays: string;
  goes: string;
  /** The SMS ticket of who stays; null where neither has one. */
  ticketId: string | null;
  /** The younger one, which is no more. */
  goneTicket: { id: string; number: number } | null;
  /** Only what was left of it is moved. */
  isRest: boolean;
  at: Date;
};
