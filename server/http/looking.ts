import { randomUUID } from 'node:crypto';
import { Looking } from '../../contract/viewing.ts';
import type { ViewingNotice } from '../realtime/bus.ts';
import type { Tell } from '../realtime/telling.ts';
import type { Caller } from './caller.ts';

/** A screen that says more than this has its last word told, and what it said in between not. */
const BETWEEN_MS = 200;

export type LookingScreen = { hear(text: string): void; close(): void };

/** What the members' screens of this node have before them (THREAD-3), told on to all nodes. */
export type LookingScreens = {
  open(caller: Caller): LookingScreen;
  /** Once more, for a node that has come since, and as a sign of life to the others. */
  again(): void;
};

export function lookingScreens(tell: Tell): LookingScreens {
  const told = new Map<string, ViewingNotice>();

  return {
    open: caller => {
      if (caller.kind !== 'member') return IGNORED;
      const { workspaceId, accountId: memberId } = caller;
      const who = { kind: 'viewing', workspaceId, screenId: randomUUID(), memberId } as const;
      const say = seldom((ticketId: string | null, doing: ViewingNotice['doing']) =>
        become({ ...who, ticketId, doing }),
      );
      return {
        hear: text => {
          const looking = lookingIn(text);
          if (looking) say.next(looking.ticket_id, looking.doing);
        },
        close: () => {
          say.stop();
          if (told.has(who.screenId)) become({ ...who, ticketId: null, doing: 'viewing' });
        },
      };
    },
    again: () => {
      for (const notice of told.values()) tell(notice);
    },
  };

  function become(notice: ViewingNotice): void {
    if (notice.ticketId) told.set(notice.screenId, notice);
    else told.delete(notice.screenId);
    tell(notice);
  }
}

/** Keys look at nothing. */
const IGNORED: LookingScreen = { hear: () => {}, close: () => {} };

/** A page of another version may say what this one does not know: nothing hangs on it. */
function lookingIn(text: string): Looking | null {
  try {
    return Looking.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Runs at once, and then for the last of what comes within a while. */
function seldom<Given extends unknown[]>(run: (...given: Given) => void) {
  let resting: NodeJS.Timeout | undefined;
  let waiting: Given | null = null;
  const next = (...given: Given) => {
    if (resting) {
      waiting = given;
      return;
    }
    resting = setTimeout(rested, BETWEEN_MS).unref();
    run(...given);
  };
  const rested = () => {
    resting = undefined;
    const given = waiting;
    waiting = null;
    if (given) next(...given);
  };
  return { next, stop: () => clearTimeout(resting) };
}
