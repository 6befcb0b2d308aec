import type { Database } from '../../server/store/database.ts';

/** A database between whose answers something can happen. */
export type Interrupted = {
  db: Database;
  /** Happens before its next answer is given on. */
  meanwhile(happens: () => Promise<unknown>): void;
};

export function interrupted(db: Database): Interrupted {
  let next: (() => Promise<unknown>) | null = null;
  const plugged = db.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      const happens = next;
      next = null;
      await happens?.();
      return result;
    },
  });
  return {
    db: plugged,
    meanwhile: happens => {
      next = happens;
    },
  };
}
