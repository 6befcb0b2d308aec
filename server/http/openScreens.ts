import type { Background } from '../background.ts';
import { seenNow } from '../store/agentScreens.ts';
import type { Database } from '../store/database.ts';
import type { Caller } from './caller.ts';

export type OpenScreens = {
  /** A member's screen is open, until what is given back is called. */
  open(caller: Caller): () => void;
  /** Now and then: says who has a screen open here, for ASSIGN-3's grace time. */
  again(): void;
};

type Needs = { db: Database; now: () => Date; background: Background };

/** Which members have a screen open at this node. */
export function openScreens({ db, now, background }: Needs): OpenScreens {
  const screens = new Map<symbol, { workspaceId: string; memberId: string }>();
  return {
    open: caller => {
      if (caller.kind !== 'member') return () => {};
      const screen = Symbol();
      screens.set(screen, { workspaceId: caller.workspaceId, memberId: caller.accountId });
      say(caller.workspaceId, [caller.accountId]);
      return () => void screens.delete(screen);
    },
    again: () => {
      for (const [workspaceId, ours] of Map.groupBy(screens.values(), one => one.workspaceId))
        say(workspaceId, [...new Set(ours.map(({ memberId }) => memberId))]);
    },
  };

  /** Not said now, it is said again. */
  function say(workspaceId: string, memberIds: string[]): void {
    background.takeOn(() => seenNow(db, workspaceId, memberIds, now()));
  }
}
