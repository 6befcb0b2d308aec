import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { keepPlace, placeKept } from './keptPlaces.ts';
import type { LoadedThread, ThreadPart, Way } from './thread.ts';
import { useNews } from './useNews.ts';

/** Nearer to the end than this counts as reading the newest. */
const AT_END = 64;
/** Nearer than this to either end of what is loaded, more is fetched. */
const NEAR = 400;

type Reading = {
  part: ThreadPart;
  thread: LoadedThread;
  drawnCount: number;
  load: (way: Way) => void;
  /** Shows the newest part in place of an old one. */
  toNewest: () => void;
};

/**
 * Starts at the message that is looked for, or where one was before, or at the newest, and stays at the newest while
 * somebody reads it. Older messages come in above without moving what is being read; new ones below are counted while one
 * is away from the end.
 */
export function useThreadScroll({ part, thread, drawnCount, load, toNewest }: Reading) {
  const { messages } = thread;
  const hasNewer = thread.newer !== null;
  const viewport = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const pinned = useRef(false);
  /** The message that was looked for, until somebody scrolls. */
  const held = useRef(part.at);
  const before = useRef({ begun: false, first: messages[0]?.id, height: 0, top: 0, drawn: 0 });
  const [away, setAway] = useState(part.at !== null);
  const news = useNews(messages, away || hasNewer, hasNewer);

  const note = useCallback((box: HTMLElement) => {
    before.current = { ...before.current, height: box.scrollHeight, top: box.scrollTop };
    setAway(!pinned.current && fromEnd(box) >= AT_END);
  }, []);

  const toEnd = useCallback(() => {
    pinned.current = true;
    held.current = null;
    viewport.current?.scrollTo({ top: viewport.current.scrollHeight });
  }, []);
  const jump = hasNewer ? toNewest : toEnd;

  const reach = useCallback(
    (box: HTMLElement) => {
      if (box.scrollTop < NEAR) load('older');
      else if (fromEnd(box) < NEAR) load('newer');
    },
    [load],
  );

  const onScroll = useCallback(() => {
    const box = viewport.current;
    if (!box) return;
    if (box.scrollTop !== before.current.top) held.current = null;
    // A thread that grows is also further from its end, but only a reader moves up.
    const movedUp = box.scrollTop < before.current.top;
    if (fromEnd(box) < AT_END && !hasNewer && held.current === null) pinned.current = true;
    else if (movedUp) pinned.current = false;
    note(box);
    reach(box);
  }, [note, reach, hasNewer]);

  const begin = useCallback(
    (box: HTMLElement) => {
      if (part.at !== null) return showMessage(box, part.at);
      const kept = placeKept(part.ticketId, messages);
      if (kept === null) toEnd();
      else box.scrollTop = kept;
    },
    [part, messages, toEnd],
  );

  useLayoutEffect(() => {
    const box = viewport.current;
    if (!box) return;
    const first = messages[0]?.id;
    if (!before.current.begun) begin(box);
    else if (pinned.current) toEnd();
    else if (before.current.first !== first) box.scrollTop += box.scrollHeight - before.current.height;
    before.current = { ...before.current, begun: true, first };
    note(box);
  }, [messages, begin, toEnd, note]);

  useEffect(() => {
    const keep = () => {
      const box = viewport.current;
      if (!box) return;
      if (held.current !== null) showMessage(box, held.current);
      else if (pinned.current) toEnd();
      note(box);
    };
    const watcher = new ResizeObserver(keep);
    if (viewport.current) watcher.observe(viewport.current);
    if (content.current) watcher.observe(content.current);
    return () => watcher.disconnect();
  }, [toEnd, note]);

  useEffect(() => {
    // What is there may not fill the screen, and then nobody can scroll to what is not.
    if (viewport.current && hasNewer) reach(viewport.current);
  }, [reach, hasNewer]);

  useEffect(() => {
    // Whoever writes wants to see what they wrote.
    if (drawnCount > before.current.drawn) jump();
    before.current.drawn = drawnCount;
  }, [drawnCount, jump]);

  const latest = useRef(messages);
  useLayoutEffect(() => {
    latest.current = messages;
  });
  useLayoutEffect(() => {
    if (part.at !== null) return;
    return () => keepPlace(part.ticketId, latest.current, pinned.current ? null : before.current.top);
  }, [part]);

  return { viewport, content, onScroll, away: away || hasNewer, news, jump };
}

const fromEnd = (box: HTMLElement) => box.scrollHeight - box.scrollTop - box.clientHeight;

/** A third down: what was said before it is there to be read, and most of what followed. */
function showMessage(box: HTMLElement, id: string) {
  const message = box.querySelector(`[data-message="${id}"]`);
  if (!message) return;
  const down = message.getBoundingClientRect().top - box.getBoundingClientRect().top;
  box.scrollTop += down - box.clientHeight / 3;
}
