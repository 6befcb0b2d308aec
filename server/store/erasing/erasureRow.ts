import type { ColumnType } from 'kysely';

/** By what somebody was known before they were erased, in their texts and mails too. */
export type FormerNames = { phones: string[]; emails: string[]; externals: string[]; name: string | null };

/** What is still to be done of an erasure (DATA-4). */
export type ErasureRow = {
  workspaceId: string;
  profileId: string;
  askedAt: Date;
  /** Null once it is done. */
  names: ColumnType<FormerNames | null, string, null>;
  doneAt: ColumnType<Date | null, undefined, Date>;
};
