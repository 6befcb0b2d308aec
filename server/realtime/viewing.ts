import type { Doing, Viewed, Viewer } from '../../contract/viewing.ts';
import type { ViewingNotice } from './bus.ts';

/** A rush of comings and goings is told at once, so that no screen hears more than ten times a second, whoever moves. */
const BETWEEN_MS = 100;
/** Each screen is told of again every ten seconds (`http/looking.ts`). One that is not has gone with its node. */
const GONE_AFTER_MS = 35_000;

/** Of a member with several screens on one ticket, what they do most counts. */
const RANK = { viewing: 0, replying: 2, noting: 1 } as const satisfies Record<Doing, number>;

type Look = { memberId: string; ticketId: string; doing: Doing; heardAt: number };
type Screens = Map<string, Look>;

export type Viewing = {
  /** What a screen of this node or of another has before it now. */
  hear(notice: ViewingNotice): void;
  /** Every ticket that somebody has before them. */
  viewedIn(workspaceId: string): Viewed[];
  /** Who has this ticket before them. */
  viewersOf(workspaceId: string, ticketId: string): Viewer[];
  /** Forgets the screens of which nothing has been heard for long. */
  beat(): void;
};

/** Who has which ticket before them (THREAD-3): in this memory alone, and told to `show` when it changes (decision 25). */
export function openViewing(now: () => Date, show: (workspaceId: string, viewed: Viewed[]) => void): Viewing {
  const workspaces = new Map<string, Screens>();
  const stirred = new Map<string, Set<string>>();

  return {
    hear: ({ workspaceId, screenId, memberId, ticketId, doing }) => {
      const screens: Screens = workspaces.get(workspaceId) ?? new Map();
      workspaces.set(workspaceId, screens);
      const was = screens.get(screenId);
      if (ticketId) screens.set(screenId, { memberId, ticketId, doing, heardAt: now().getTime() });
      else forget(workspaceId, screens, screenId);
      if (was?.ticketId === ticketId && was.doing === doing) return;
      for (const id of [was?.ticketId, ticketId]) if (id) stir(workspaceId, id);
    },
    viewedIn: workspaceId => {
      const looks = [...(workspaces.get(workspaceId)?.values() ?? [])];
      return [...new Set(looks.map(look => look.ticketId))].map(id => viewed(workspaceId, id));
    },
    viewersOf: (workspaceId, ticketId) => viewed(workspaceId, ticketId).viewers,
    beat: () => {
      const silentSince = now().getTime() - GONE_AFTER_MS;
      for (const [workspaceId, screens] of workspaces)
        for (const [screenId, { ticketId, heardAt }] of screens)
          if (heardAt < silentSince) {
            forget(workspaceId, screens, screenId);
            stir(workspaceId, ticketId);
          }
    },
  };

  function forget(workspaceId: string, screens: Screens, screenId: string): void {
    screens.delete(screenId);
    if (screens.size === 0) workspaces.delete(workspaceId);
  }

  function stir(workspaceId: string, ticketId: string): void {
    if (stirred.size === 0) setTimeout(tell, BETWEEN_MS).unref();
    stirred.set(workspaceId, (stirred.get(workspaceId) ?? new Set()).add(ticketId));
  }

  function tell(): void {
    const told = [...stirred];
    stirred.clear();
    for (const [workspaceId, ids] of told)
      show(
        workspaceId,
        [...ids].map(id => viewed(workspaceId, id)),
      );
  }

  function viewed(workspaceId: string, ticketId: string): Viewed {
    const looks = [...(workspaces.get(workspaceId)?.values() ?? [])].filter(
      look => look.ticketId === ticketId,
    );
    return { ticket_id: ticketId, viewers: viewersIn(looks) };
  }
}

/** Each member once, in the order in which they came. */
function viewersIn(looks: Look[]): Viewer[] {
  const most = new Map<string, Doing>();
  for (const { memberId, doing } of looks) {
    const other = most.get(memberId);
    if (!other || RANK[doing] > RANK[other]) most.set(memberId, doing);
  }
  return [...most].map(([member_id, doing]) => ({ member_id, doing }));
}
