import type { ColumnType, Generated } from 'kysely';

type Json<T> = ColumnType<T, string, string>;

/** What lines are: how each is read and what is done with it (`actions/runImport.ts`). */
export type ImportKind = 'profiles' | 'events' | 'subscribe' | 'unsubscribe';

/** What is said of all lines of an import. */
export type AboutImport = {
  /** The lists that they are for, by that tool's own ids: accepted whatever they are, and remembered. */
  lists?: string[];
  /** From where consent came, in the caller's words. */
  customSource?: string | null;
  /** Consent of another time, at which it stands in each line. */
  historical?: boolean;
};

export type ImportRow = {
  workspaceId: string;
  id: string;
  kind: ImportKind;
  keyId: string;
  /** As they were sent; none any more once all are through. */
  lines: Json<unknown[]>;
  about: Json<AboutImport>;
  total: number;
  done: Generated<number>;
  refused: Generated<number>;
  createdAt: Date;
  startedAt: ColumnType<Date | null, Date | null | undefined, Date | null>;
  completedAt: ColumnType<Date | null, Date | null | undefined, Date | null>;
};

/** A line that could not be taken in, and why. */
export type ImportErrorRow = {
  workspaceId: string;
  importId: string;
  line: number;
  code: string;
  pointer: string;
  detail: string;
  payload: Json<unknown>;
};
