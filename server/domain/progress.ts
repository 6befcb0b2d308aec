/** A line that could not be taken in, from 0: the field that is to blame, and how it is put. */
export type LineError = { line: number; code: string; pointer: string; detail: string; payload: unknown };

/** DATA-1: how far an import has come, with what was refused of its part. It is through where it has a time for that. */
export type ImportProgress = {
  workspaceId: string;
  importId: string;
  done: number;
  errors: LineError[];
  completedAt: Date | null;
};
