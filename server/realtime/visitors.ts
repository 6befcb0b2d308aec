import type { ServerResponse } from 'node:http';
import type { ChatFrame } from '../../contract/chatShapes.ts';
import { atMost } from '../atMost.ts';
import type { VisitorCaller } from '../chat/tokens.ts';
import type { Log } from '../log.ts';
import { agent } from '../present/chat.ts';
import { inWorkspace } from '../store/database.ts';
import { latestChange } from '../store/read/changes.ts';
import { memberName } from '../store/read/workspace.ts';
import type { TypingNotice } from './bus.ts';
import { type FrameReader, firstFrame, frameOf } from './visitorFrames.ts';
import { type ChatNews, newsAfter } from './visitorNews.ts';

/** A visitor's tab that listens. Thousands do at once and hear nothing for hours: as little is kept of each as can be. */
export type VisitorStream = {
  caller: VisitorCaller;
  line: Pick<ServerResponse, 'write' | 'end' | 'destroy' | 'destroyed' | 'writableEnded' | 'writableLength'>;
  /** Its first frame is being read. What changes meanwhile comes in the next one. */
  isBeginning: boolean;
  hasMissed: boolean;
};

export type VisitorHub = {
  /** Brings a tab up to date from the change it has seen last, and keeps it so. */
  join(stream: VisitorStream, after: number | null): Promise<void>;
  leave(stream: VisitorStream): void;
  /** Something was committed in these workspaces. */
  changed(workspaceIds: Iterable<string>): void;
  /** An agent types, or no longer. */
  typing(notice: TypingNotice): void;
  /** Beats to a share of the tabs, and ends those whose token has run out. Called `SHARES` times it has come to all. */
  beat(): void;
  /** Ends all streams. */
  close(): void;
};

/** A beat to all at once would hold up whatever else is to be answered. */
export const SHARES = 15;

/** Tabs that are brought up to date at once: when all come back after a restart, others need the database too. */
const BEGINNING_AT_ONCE = 4;

/**
 * A tab that takes in so little that this much waits for it connects anew, and resumes. More than a first frame has at
 * its longest: whoever is only slow gets through it in the end.
 */
const MOST_WAITING_BYTES = 1024 * 1024;

/** Per workspace: how many tabs listen or are about to, and up to which change they have been told. */
type Feed = { tabs: number; told: number; begun: Promise<void> | null; turn: Promise<void>; due: boolean };

/** What visitors' tabs hear, of their own session each. A workspace's changes are read once, however many listen. */
export function openVisitorHub(reader: FrameReader & { log: Log }): VisitorHub {
  const { db, now, log, mediaAddresses } = reader;
  const feeds = new Map<string, Feed>();
  const sessions = new Map<string, VisitorStream[]>();
  const shares = Array.from({ length: SHARES }, () => new Set<VisitorStream>());
  const few = atMost(BEGINNING_AT_ONCE);
  let joined = 0;
  let share = 0;

  return {
    join: async (stream, after) => {
      const feed = take(stream);
      feed.begun ??= begin(feed, stream.caller.workspaceId);
      await feed.begun;
      await bringUpToDate(stream, after);
    },
    leave: stream => {
      if (!shares.some(tabs => tabs.delete(stream))) return;
      const { workspaceId, sessionId } = stream.caller;
      const others = listening(sessionId).filter(one => one !== stream);
      if (others.length > 0) sessions.set(sessionId, others);
      else sessions.delete(sessionId);
      const feed = feedOf(workspaceId);
      feed.tabs -= 1;
      if (feed.tabs === 0) feeds.delete(workspaceId);
    },
    changed: workspaceIds => {
      for (const id of workspaceIds) if (feeds.get(id)?.due === false) tellSoon(id);
    },
    typing: notice => {
      if (sessions.has(notice.ticketId)) inTurn(notice.workspaceId, () => tellTyping(notice));
    },
    beat: () => {
      share = (share + 1) % SHARES;
      for (const stream of shares[share] ?? []) beatTo(stream);
      // Another node's notice may have been lost.
      if (share === 0) for (const id of feeds.keys()) tellSoon(id);
    },
    close: () => {
      for (const { line } of shares.flatMap(tabs => [...tabs])) line.end();
    },
  };

  function take(stream: VisitorStream): Feed {
    const { workspaceId, sessionId } = stream.caller;
    const feed = feedOf(workspaceId);
    feeds.set(workspaceId, feed);
    feed.tabs += 1;
    sessions.set(sessionId, [...listening(sessionId), stream]);
    joined += 1;
    shares[joined % SHARES]?.add(stream);
    return feed;
  }

  function feedOf(workspaceId: string): Feed {
    const fresh = { tabs: 0, told: -1, begun: null, turn: Promise.resolve(), due: false };
    return feeds.get(workspaceId) ?? fresh;
  }

  function listening(sessionId: string): VisitorStream[] {
    return sessions.get(sessionId) ?? [];
  }

  /** From here on its changes are told. Whoever joins has been put down before: what they read is at least as new. */
  async function begin(feed: Feed, workspaceId: string): Promise<void> {
    try {
      feed.told = await inWorkspace(db, workspaceId, tx => latestChange(tx, workspaceId));
    } catch (error) {
      feed.begun = null;
      throw error;
    }
  }

  async function bringUpToDate(stream: VisitorStream, after: number | null): Promise<void> {
    let seen = after;
    do {
      stream.hasMissed = false;
      const frame = await few(() => firstFrame(reader, stream.caller, seen));
      send(stream, write(frame));
      seen = frame.change_number;
    } while (stream.hasMissed);
    stream.isBeginning = false;
  }

  /** A rush of commits is read at once, by the turn that has not begun yet. */
  function tellSoon(workspaceId: string): void {
    feedOf(workspaceId).due = true;
    inTurn(workspaceId, feed => tellAll(feed, workspaceId));
  }

  function inTurn(workspaceId: string, work: (feed: Feed) => Promise<void>): void {
    const feed = feedOf(workspaceId);
    feed.turn = feed.turn
      .then(() => work(feed))
      .catch(error => log.error({ err: error }, "visitors' news could not be told"));
  }

  async function tellAll(feed: Feed, workspaceId: string): Promise<void> {
    feed.due = false;
    while (feed.told >= 0) {
      const news = await newsAfter(db, workspaceId, feed.told, id => sessions.has(id));
      for (const one of news.chats)
        for (const stream of listening(one.sessionId)) tell(stream, one, news.until);
      feed.told = news.until;
      // Whatever is committed from here on says so itself.
      if (news.isAll) return;
    }
  }

  async function tellTyping({ workspaceId, ticketId, memberId, typing }: TypingNotice): Promise<void> {
    if (memberId === null) return;
    const name = await inWorkspace(db, workspaceId, tx => memberName(tx, workspaceId, memberId));
    const text = write({ type: 'typing', typing, agent: agent(name) });
    for (const stream of listening(ticketId)) if (!stream.isBeginning) send(stream, text);
  }

  function tell(stream: VisitorStream, news: ChatNews, until: number): void {
    if (stream.isBeginning) stream.hasMissed = true;
    else send(stream, write(frameOf(stream.caller, news, until, mediaAddresses)));
  }

  function beatTo(stream: VisitorStream): void {
    if (stream.caller.until <= now()) stream.line.end();
    else if (!stream.isBeginning) send(stream, BEAT);
  }
}

/** One event of the stream. JSON has no line ends of its own. */
function write(frame: ChatFrame): string {
  return `data: ${JSON.stringify(frame)}\n\n`;
}

const BEAT = write({ type: 'beat' });

function send({ line }: VisitorStream, text: string): void {
  if (line.destroyed || line.writableEnded) return;
  if (line.writableLength > MOST_WAITING_BYTES) line.destroy();
  else line.write(text);
}
