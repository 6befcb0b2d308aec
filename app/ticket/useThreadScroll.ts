import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Message } from '../../contract/shapes.ts';

/** Nearer to the end than this counts as reading the newest. */
const AT_END = 64;
/** Nearer to the start than this the older ones are fetched. */
const NEAR_START = 400;

const fromEnd = (box: HTMLElement) => box.scrollHeight - box.scrollTop - box.clientHeight;

/**
 * Starts at the newest and stays there while somebody reads it. Older messages come in above without moving what
 * is being read; new ones below are counted while one is away from the end.
 */
export function useThreadScroll(messages: readonly Message[], drawnCount: number, loadOlder: () => void) {
  const viewport = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const pinned = useRef(true);
  const before = useRef({ height: 0, top: 0, drawn: 0 });
  const [away, setAway] = useState(false);
  const news = useNews(messages, away);
  const first = messages[0]?.id;

  const toEnd = useCallback(() => {
    pinned.current = true;
    viewport.current?.scrollTo({ top: viewport.current.scrollHeight });
  }, []);

  const onScroll = useCallback(() => {
    const box = viewport.current;
    if (!box) return;
    // A thread that grows is also further from its end, but only a reader moves up.
    const movedUp = box.scrollTop < before.current.top;
    if (fromEnd(box) < AT_END) pinned.current = true;
    else if (movedUp) pinned.current = false;
    before.current = { ...before.current, height: box.scrollHeight, top: box.scrollTop };
    setAway(!pinned.current);
    if (box.scrollTop < NEAR_START) loadOlder();
  }, [loadOlder]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when what stands first has changed
  useLayoutEffect(() => {
    const box = viewport.current;
    if (!box) return;
    if (pinned.current) toEnd();
    else box.scrollTop += box.scrollHeight - before.current.height;
    before.current = { ...before.current, height: box.scrollHeight, top: box.scrollTop };
  }, [first, toEnd]);

  useEffect(() => {
    const keepEnd = () => {
      if (pinned.current) toEnd();
      before.current.height = viewport.current?.scrollHeight ?? 0;
    };
    const watcher = new ResizeObserver(keepEnd);
    if (viewport.current) watcher.observe(viewport.current);
    if (content.current) watcher.observe(content.current);
    return () => watcher.disconnect();
  }, [toEnd]);

  useEffect(() => {
    // Whoever writes wants to see what they wrote.
    if (drawnCount > before.current.drawn) toEnd();
    before.current.drawn = drawnCount;
  }, [drawnCount, toEnd]);

  return { viewport, content, onScroll, away, news, jump: toEnd };
}

/** How many have come in below since one went away from the end. */
function useNews(messages: readonly Message[], away: boolean): number {
  const [seen, setSeen] = useState<string | undefined>(undefined);
  // What is still to leave stands below all that comes.
  const there = messages.filter(message => message.status !== 'scheduled');
  const last = there.at(-1)?.id;
  useEffect(() => {
    if (!away) setSeen(last);
  }, [away, last]);
  const at = there.findIndex(message => message.id === seen);
  return away && at !== -1 ? there.length - 1 - at : 0;
}
