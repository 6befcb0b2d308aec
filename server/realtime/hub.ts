import type { ChangesFrame, Frame } from '../../contract/changes.ts';
import type { Log } from '../log.ts';
import { type Database, inWorkspace } from '../store/database.ts';
import { latestChange } from '../store/read/changes.ts';
import type { TypingNotice, ViewingNotice } from './bus.ts';
import { frameAfter, MOST_CHANGES } from './frames.ts';
import { canResume } from './resume.ts';
import { openViewing } from './viewing.ts';

/** One live screen: where its frames go, and the session it lives by. */
export type Screen = {
  workspaceId: string;
  sessionId: string | null;
  send(text: string): void;
  signOut(): void;
  /** Whether whoever watches still may is to be asked anew. */
  askAnew(): void;
};

export type Hub = {
  /** Brings a screen up to date from the change it has seen last, or greets a new one, and keeps it so. */
  join(screen: Screen, after: number | null): Promise<void>;
  leave(screen: Screen): void;
  /** Something was committed in these workspaces. */
  changed(workspaceIds: Iterable<string>): void;
  signedOut(sessionIds: string[]): void;
  /** These sessions are in another workspace now. */
  moved(sessionIds: string[]): void;
  /** Roles were given or taken in this workspace. */
  teamChanged(workspaceId: string): void;
  /** A visitor of this workspace types, or no longer (THREAD-3). */
  typing(notice: Pick<TypingNotice, 'workspaceId' | 'ticketId' | 'typing'>): void;
  /** A member's screen, on whichever node, has a ticket before it, or no longer (THREAD-3). */
  viewing(notice: ViewingNotice): void;
  /** Which members have a ticket before them now, as far as this node has heard. */
  viewersOf(workspaceId: string, ticketId: string): string[];
  beat(): void;
};

/** Per workspace: who is watching or about to, and up to which change they have been told. Its work is done in turn. */
type Feed = {
  screens: Set<Screen>;
  joining: number;
  told: number;
  turn: Promise<void>;
  /** A turn to tell waits to begin. */
  due: boolean;
};

/** `lagged` hears, of each frame that is told, how old its newest change was, in seconds. */
export function openHub(
  db: Database,
  now: () => Date,
  log: Log,
  lagged: (seconds: number) => void = () => {},
): Hub {
  const feeds = new Map<string, Feed>();
  const viewing = openViewing(now, (workspaceId, viewed) => {
    const text = write({ type: 'viewing', viewed });
    for (const screen of feeds.get(workspaceId)?.screens ?? []) if (isOfMember(screen)) screen.send(text);
  });

  return {
    join: async (screen, after) => {
      const feed = feedOf(screen.workspaceId);
      feed.joining += 1;
      await inTurn(screen.workspaceId, () => welcome(feed, screen, after)).finally(() => {
        feed.joining -= 1;
        closeUnwatched(screen.workspaceId);
      });
    },
    leave: screen => {
      feeds.get(screen.workspaceId)?.screens.delete(screen);
      closeUnwatched(screen.workspaceId);
    },
    changed: workspaceIds => {
      for (const id of workspaceIds) if (feeds.get(id)?.due === false) tellSoon(id);
    },
    signedOut: sessionIds => {
      for (const screen of screensOf(sessionIds)) screen.signOut();
    },
    moved: sessionIds => {
      for (const screen of screensOf(sessionIds)) screen.askAnew();
    },
    teamChanged: workspaceId => {
      for (const screen of feeds.get(workspaceId)?.screens ?? []) screen.askAnew();
    },
    typing: ({ workspaceId, ticketId, typing }) => {
      const text = write({ type: 'typing', ticket_id: ticketId, typing });
      for (const screen of feeds.get(workspaceId)?.screens ?? []) screen.send(text);
    },
    viewing: viewing.hear,
    viewersOf: (workspaceId, ticketId) => viewing.viewersOf(workspaceId, ticketId).map(one => one.member_id),
    beat: () => {
      viewing.beat();
      for (const id of feeds.keys()) void inTurn(id, feed => tellAndBeat(feed, id));
    },
  };

  function feedOf(workspaceId: string): Feed {
    const feed = feeds.get(workspaceId) ?? {
      screens: new Set(),
      joining: 0,
      told: -1,
      turn: Promise.resolve(),
      due: false,
    };
    feeds.set(workspaceId, feed);
    return feed;
  }

  function closeUnwatched(workspaceId: string): void {
    const feed = feeds.get(workspaceId);
    if (feed?.screens.size === 0 && feed.joining === 0) feeds.delete(workspaceId);
  }

  function screensOf(sessionIds: string[]): Screen[] {
    const sessions = new Set<string | null>(sessionIds);
    return [...feeds.values()].flatMap(feed => [...feed.screens].filter(one => sessions.has(one.sessionId)));
  }

  function inTurn(workspaceId: string, work: (feed: Feed) => Promise<void>): Promise<void> {
    const feed = feedOf(workspaceId);
    const done = feed.turn.then(() => work(feed));
    feed.turn = done.catch(error => log.error({ err: error }, 'a live feed could not be read'));
    return done;
  }

  /** A rush of commits is read at once, by the turn that has not begun yet. */
  function tellSoon(workspaceId: string): void {
    feedOf(workspaceId).due = true;
    void inTurn(workspaceId, feed => tellAll(feed, workspaceId));
  }

  async function welcome(feed: Feed, screen: Screen, after: number | null): Promise<void> {
    const { workspaceId } = screen;
    if (feed.told < 0) feed.told = await inWorkspace(db, workspaceId, tx => latestChange(tx, workspaceId));
    const resumes = after !== null && (await canResume(db, workspaceId, after, feed.told, now()));
    const viewed = isOfMember(screen) ? viewing.viewedIn(workspaceId) : [];
    screen.send(
      write({ type: 'hello', change_number: feed.told, reload: after !== null && !resumes, viewed }),
    );
    // At once: who looks at what is told at any time. Changes are not, but in turn, behind this one.
    feed.screens.add(screen);
    if (resumes) await catchUp(screen, after, feed.told);
  }

  /** Up to where the feed has been told: what has been committed since comes with the feed's own turn. */
  async function catchUp(screen: Screen, after: number, until: number): Promise<void> {
    for (let seen = after; seen < until; ) {
      const frame = await frameAfter(db, screen.workspaceId, seen, until);
      if (!frame) return;
      screen.send(write(frame));
      seen = frame.changes.at(-1)?.number ?? until;
    }
  }

  /** Looks for itself: another node's notice may have been lost. */
  async function tellAndBeat(feed: Feed, workspaceId: string): Promise<void> {
    await tellAll(feed, workspaceId);
    const text = write({ type: 'beat', change_number: feed.told });
    for (const screen of feed.screens) screen.send(text);
  }

  async function tellAll(feed: Feed, workspaceId: string): Promise<void> {
    feed.due = false;
    // Where the first welcome has failed, nobody knows yet from where on to tell.
    while (feed.told >= 0) {
      const frame = await frameAfter(db, workspaceId, feed.told);
      if (!frame) return;
      const text = write(frame);
      for (const screen of feed.screens) screen.send(text);
      feed.told = frame.changes.at(-1)?.number ?? feed.told;
      lagged(ageOf(frame, now()));
      // Whatever is committed from here on says so itself.
      if (frame.changes.length < MOST_CHANGES) return;
    }
  }
}

/** In seconds. Another node's clock, by which it was decided, may be ahead of ours. */
function ageOf({ changes }: ChangesFrame, now: Date): number {
  const decidedAt = Math.max(...changes.map(change => Date.parse(change.at)));
  return Math.max(0, now.getTime() - decidedAt) / 1000;
}

function write(frame: Frame): string {
  return JSON.stringify(frame);
}

/** Who looks at what is the team's own, and no key's. */
function isOfMember({ sessionId }: Screen): boolean {
  return sessionId !== null;
}
