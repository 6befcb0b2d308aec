import { randomUUID } from 'node:crypto';
import { SILENT_AFTER_MS } from '../actions/chat/visit.ts';
import type { Context } from '../actions/context.ts';
import { atMost } from '../atMost.ts';
import type { SeenPage } from '../domain/chat/chatCaller.ts';
import type { Log } from '../log.ts';
import { beatNode, removeTab, retireNode, writeTab } from '../store/chatTabs.ts';
import { comeIn, goOut } from './whereabouts.ts';

/** A visitor's tab whose stream this node holds. */
export type OpenTab = {
  workspaceId: string;
  sessionId: string;
  tab: string;
  page: SeenPage | null;
  /** When it last said that it is open, in milliseconds since 1970. */
  heardAt: number;
  /** Lets its stream go. */
  drop(): void;
};

/** Which visitors are on their shop's site, as far as the tabs tell that this node holds (CHAT-5, decision 17). */
export type Presence = {
  open(tab: OpenTab): void;
  /** Its stream has ended. */
  close(tab: OpenTab): void;
  /** It says that it is open, on this page; on none where nobody looks at it. False where this node does not hold it. */
  hear(sessionId: string, tab: string, page: SeenPage | null): boolean;
  /** It says that it is being closed. False where this node does not hold it. */
  shut(sessionId: string, tab: string): boolean;
  /** How many tabs of a session this node holds. */
  tabsOf(sessionId: string): number;
  /** Now and then: lets go of tabs that have fallen silent, and makes up for what could not be written down. */
  check(): void;
  /** Now and then: says that this node is alive. */
  beat(): Promise<void>;
  /** Nobody leaves because a node stops: browsers come back to another one, or to this one once it is there again. */
  stop(): Promise<void>;
};

type Needs = Pick<Context, 'db' | 'gate' | 'now' | 'patience'> & { log: Log };

/** What this node holds open of a session, and what it has written down of it. Its work is done in turn. */
type Visit = {
  workspaceId: string;
  ticketId: string;
  tabs: OpenTab[];
  written: Set<string>;
  /** When the last tab was closed. */
  leftAt: Date | null;
  leaving: ReturnType<typeof setTimeout> | undefined;
  turn: Promise<void>;
  turnsDue: number;
};

/** All browsers come back at once after a restart: others need the database too. */
const AT_ONCE = 4;

export function openPresence(needs: Needs): Presence {
  const { db, now, patience, log } = needs;
  const nodeId = randomUUID();
  const visits = new Map<string, Visit>();
  const few = atMost(AT_ONCE);
  let beatAt: Date | null = null;
  let isStopping = false;

  return { open, close, hear, shut, tabsOf, check, beat, stop };

  function open(tab: OpenTab): void {
    const visit = visits.get(tab.sessionId) ?? newVisit(tab);
    visits.set(tab.sessionId, visit);
    visit.tabs.push(tab);
    visit.leftAt = null;
    clearTimeout(visit.leaving);
    comeInSoon(visit);
  }

  function close(tab: OpenTab): void {
    const visit = visits.get(tab.sessionId);
    if (!visit?.tabs.includes(tab)) return;
    visit.tabs = visit.tabs.filter(one => one !== tab);
    if (visit.tabs.length > 0) inTurn(visit, () => writeDown(visit));
    else {
      visit.leftAt = now();
      goOutSoon(visit);
    }
  }

  function hear(sessionId: string, tab: string, page: SeenPage | null): boolean {
    const here = namedSo(sessionId, tab);
    for (const one of here) one.heardAt = now().getTime();
    const [first] = here;
    const visit = visits.get(sessionId);
    if (first && visit && !isSame(first.page, page)) {
      first.page = page;
      // One that nobody looks at names no page. The visitor stays where they were, until it is looked at again.
      if (page) inTurn(visit, () => comeIn(needs, visit, page));
    }
    return here.length > 0;
  }

  function shut(sessionId: string, tab: string): boolean {
    const here = namedSo(sessionId, tab);
    for (const one of here) letGo(one);
    return here.length > 0;
  }

  function tabsOf(sessionId: string): number {
    return visits.get(sessionId)?.tabs.length ?? 0;
  }

  function check(): void {
    const heardSince = now().getTime() - patience.tabSilentMs;
    for (const visit of visits.values()) {
      for (const tab of visit.tabs.filter(one => one.heardAt < heardSince)) letGo(tab);
      const isWritten = visit.tabs.every(({ tab }) => visit.written.has(tab));
      if (!isWritten && visit.turnsDue === 0) comeInSoon(visit);
    }
  }

  async function beat(): Promise<void> {
    const at = now();
    await beatNode(db, nodeId, at);
    // After such a silence others have taken this node for dead, and struck out its tabs.
    const wasSilent = beatAt !== null && at.getTime() - beatAt.getTime() >= SILENT_AFTER_MS;
    beatAt = at;
    if (wasSilent) for (const visit of visits.values()) writeAnew(visit);
  }

  async function stop(): Promise<void> {
    isStopping = true;
    const known = [...visits.values()];
    for (const { leaving } of known) clearTimeout(leaving);
    await Promise.all(known.map(({ turn }) => turn));
    if (beatAt === null) return;
    const workspaceIds = [...new Set(known.map(({ workspaceId }) => workspaceId))];
    await retireNode(db, nodeId, workspaceIds, now()).catch(said);
  }

  function namedSo(sessionId: string, tab: string): OpenTab[] {
    return visits.get(sessionId)?.tabs.filter(one => one.tab === tab) ?? [];
  }

  function letGo(tab: OpenTab): void {
    tab.drop();
    close(tab);
  }

  function writeAnew(visit: Visit): void {
    visit.written.clear();
    if (visit.tabs.length > 0) comeInSoon(visit);
  }

  function inTurn(visit: Visit, work: () => Promise<void>): void {
    visit.turnsDue += 1;
    visit.turn = visit.turn
      .then(() => few(work))
      .catch(said)
      .finally(() => {
        visit.turnsDue -= 1;
      });
  }

  function comeInSoon(visit: Visit): void {
    inTurn(visit, async () => {
      await writeDown(visit);
      const page = visit.tabs.at(-1)?.page ?? null;
      if (visit.tabs.length > 0) await comeIn(needs, visit, page);
    });
  }

  /** Whoever only loads a page anew, or goes on to the next one, is back before this has come to pass. */
  function goOutSoon(visit: Visit): void {
    if (isStopping) return;
    visit.leaving = setTimeout(() => inTurn(visit, () => leaveFor(visit)), patience.visitorBackMs);
  }

  async function leaveFor(visit: Visit): Promise<void> {
    if (visit.tabs.length > 0 || !visit.leftAt || isStopping) return;
    try {
      await strikeOut(visit, [...visit.written]);
      await goOut(needs, visit, visit.leftAt);
      if (visit.tabs.length === 0) visits.delete(visit.ticketId);
    } catch (error) {
      if (visit.tabs.length === 0) goOutSoon(visit);
      throw error;
    }
  }

  /** The row of the last tab stays until its visitor leaves: should this node die before, somebody else sees to that. */
  async function writeDown(visit: Visit): Promise<void> {
    if (beatAt === null) await beat();
    const open = new Set(visit.tabs.map(({ tab }) => tab));
    if (open.size === 0 || isStopping) return;
    for (const tabId of without(open, visit.written)) {
      await writeTab(db, rowOf(visit, tabId), now());
      visit.written.add(tabId);
    }
    await strikeOut(visit, without(visit.written, open));
  }

  async function strikeOut(visit: Visit, tabIds: string[]): Promise<void> {
    for (const tabId of tabIds) {
      await removeTab(db, rowOf(visit, tabId));
      visit.written.delete(tabId);
    }
  }

  function rowOf({ workspaceId, ticketId }: Visit, tabId: string) {
    return { workspaceId, ticketId, tabId, nodeId };
  }

  function said(error: unknown): void {
    log.error({ err: error }, 'where a visitor is could not be written down');
  }
}

function newVisit({ workspaceId, sessionId: ticketId }: OpenTab): Visit {
  const nothing = { tabs: [], written: new Set<string>(), leftAt: null, leaving: undefined };
  return { workspaceId, ticketId, ...nothing, turn: Promise.resolve(), turnsDue: 0 };
}

function isSame(one: SeenPage | null, other: SeenPage | null): boolean {
  return one?.url === other?.url && one?.title === other?.title;
}

function without(some: Set<string>, others: Set<string>): string[] {
  return [...some].filter(one => !others.has(one));
}
