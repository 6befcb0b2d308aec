import { listenerOf, setListener } from './listener.ts';
import { isShown } from './seen.ts';
import type { Tab, Turn } from './tab.ts';

type Locking = { locks?: LockManager };

/** Whoever goes on to another tab, or is back in a moment, need not cost a line. */
const LINGERS = 2000;

/**
 * Whether this tab is to hold a line to this session. Over HTTP/1.1 a browser opens six connections to a host for all
 * of its tabs together: were each to hold a line, the seventh could not even send. So a tab that is looked at holds its
 * own, and of all the others one. Cheap to call after every change.
 */
export function isToListen(tab: Tab, sessionId: string | null): boolean {
  if (!sessionId || isShown() || tab.turn?.sessionId !== sessionId) endTurn(tab);
  if (!sessionId || isShown()) return sessionId !== null;
  const { locks } = navigator as Locking;
  if (!locks) return isListener(tab);
  tab.turn ??= waitForTurn(tab, sessionId, locks);
  return tab.turn.mayListen;
}

export function endTurn(tab: Tab): void {
  tab.turn?.end();
  tab.turn = null;
}

/** The browser hands it on when a tab lets go of it, is closed, or dies. */
function waitForTurn({ chat, line }: Tab, sessionId: string, locks: LockManager): Turn {
  const over = new AbortController();
  const { signal } = over;
  const take = (mayListen: boolean) => {
    clearTimeout(patience);
    turn.mayListen = mayListen;
    chat.set({});
  };
  const patience = setTimeout(take, LINGERS, false);
  const turn = { sessionId, mayListen: line !== null, end: () => over.abort() };
  const ended = new Promise<void>(resolve => signal.addEventListener('abort', () => resolve()));
  void ended.then(() => clearTimeout(patience));
  locks
    .request(`parley line ${sessionId}`, { signal }, () => {
      take(true);
      return ended;
    })
    // Where the browser gives none, nothing is shared between tabs either.
    .catch(() => signal.aborted || take(true));
  return turn;
}

/** Without locks, as on a page that came over plain HTTP, it is the tab that was looked at last. */
function isListener({ chat: { tag }, id }: Tab): boolean {
  const listener = listenerOf(tag);
  if (!listener) setListener(tag, id);
  return (listener || id) === id;
}

/** This tab is looked at: those that hold a line unseen let go of it. */
export function becomeListener({ chat: { tag }, id }: Tab): void {
  if (!(navigator as Locking).locks) setListener(tag, id);
}

/** It goes: one of the others takes its place. */
export function resignListener({ chat: { tag }, id }: Tab): void {
  if (listenerOf(tag) === id) setListener(tag, '');
}
