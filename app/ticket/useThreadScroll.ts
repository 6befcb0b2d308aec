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
  const height = useRef(0);
  const [away, setAway] = useState(false);
  const [lastSeen, setLastSeen] = useState<string | undefined>(undefined);
  const first = messages[0]?.id;
  const last = messages.at(-1)?.id;

  const toEnd = useCallback(() => viewport.current?.scrollTo({ top: viewport.current.scrollHeight }), []);

  const onScroll = useCallback(() => {
    const box = viewport.current;
    if (!box) return;
    pinned.current = fromEnd(box) < AT_END;
    height.current = box.scrollHeight;
    setAway(!pinned.current);
    if (box.scrollTop < NEAR_START) loadOlder();
  }, [loadOlder]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when what stands first has changed
  useLayoutEffect(() => {
    const box = viewport.current;
    if (!box) return;
    if (pinned.current) toEnd();
    else box.scrollTop += box.scrollHeight - height.current;
    height.current = box.scrollHeight;
  }, [first, toEnd]);

  useEffect(() => {
    const keepEnd = () => pinned.current && toEnd();
    const watcher = new ResizeObserver(keepEnd);
    if (viewport.current) watcher.observe(viewport.current);
    if (content.current) watcher.observe(content.current);
    return () => watcher.disconnect();
  }, [toEnd]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever writes wants to see what they wrote
  useEffect(() => {
    pinned.current = true;
    toEnd();
  }, [drawnCount > 0, toEnd]);

  useEffect(() => {
    if (!away) setLastSeen(last);
  }, [away, last]);

  const seenAt = messages.findIndex(message => message.id === lastSeen);
  const news = away && seenAt !== -1 ? messages.length - 1 - seenAt : 0;
  return { viewport, content, onScroll, away, news, jump: toEnd };
}
