import type { ColumnType, Generated } from 'kysely';

type Json<T> = ColumnType<T, string, string>;

/** What is done with the lines (`actions/importLines.ts`). */
export type ImportKind = 'profiles' | 'events' | 'subscribe' | 'unsubscribe';

/** What is said of all lines of an import: the lists that they are for, by the other tool's own ids, whatever those are. */
export type AboutImport = { lists: string[] };

/** Why a line cannot be taken in: the field that is to blame, and how it is put. */
export type WrongLine = { code: string; pointer: string; detail: string };

/** A line as it was sent, and what it comes to, or why it comes to nothing. */
export type ImportLine = { sent: unknown } & ({ line: unknown } | { wrong: WrongLine });

export type ImportRow = {
  workspaceId: string;
  id: string;
  kind: ImportKind;
  keyId: string;
  /** As they were sent; none any more once all are through. */
  lines: Json<ImportLine[]>;
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
