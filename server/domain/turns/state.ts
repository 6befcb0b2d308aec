/** Why somebody is Offline: their own word, a session that ended, or no open screen for too long (ASSIGN-3). */
export type OfflineBecause = 'self' | 'signed_out' | 'away';

/** Whether a member takes new tickets. */
export type Availability = {
  workspaceId: string;
  memberId: string;
  online: boolean;
  /** Null while Online. */
  offlineBecause: OfflineBecause | null;
  changedAt: Date;
};

/** Whose turn it was last, and those who have ever been Online. */
export type Rota = {
  lastId: string | null;
  /** `mayReply`: their role lets them (ROLE-2). `seenAt` is when a screen of theirs was last known to be open. */
  agents: (Availability & { seenAt: Date | null; mayReply: boolean })[];
};
