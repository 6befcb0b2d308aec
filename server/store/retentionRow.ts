import type { Generated } from 'kysely';

/** For how many months a workspace keeps what was said, and what it was told (DATA-4); null for good. */
export type RetentionRow = {
  workspaceId: string;
  textsMonths: number | null;
  chatsMonths: number | null;
  activityMonths: number | null;
  changedAt: Date;
  /** Whether words that have gone may still stand in the index of words. */
  wordsLeft: Generated<boolean>;
};
