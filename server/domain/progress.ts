/** A line that could not be taken in, from 0: the field that is to blame, and how it is put. */
export type LineError = { line: number; code: string; pointer: string; detail: string; payload: unknown };

/** DATA-1: how far an import has come, with what was refused of its part. It is through where it has a time for that. */
export type ImportProgress = {
  workspaceId: string;
  importId: string;
  done: number;
  errors: LineError[];
  /** Whom its lines came to. */
  profileIds: string[];
  completedAt: Date | null;
};

/** DATA-1: until when an import that is through is told of: with it go its errors, and whom it came to. */
export function expiryOf(completedAt: Date): Date {
  return new Date(completedAt.getTime() + KEPT_MS);
}

/** The end of an import that is told of no more at this time. */
export function endOfExpired(now: Date): Date {
  return new Date(now.getTime() - KEPT_MS);
}

const KEPT_MS = 30 * 24 * 3600 * 1000;
