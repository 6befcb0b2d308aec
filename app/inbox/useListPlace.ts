import { type RefObject, useLayoutEffect, useState } from 'react';
import type { TicketQuery } from '../../contract/ticketQuery.ts';

/** By query: how far down its list somebody was who left it, to look for something or for another view. */
const places = new Map<string, number>();

/** Where a list is to be shown first. Kept when one leaves it, and given back when one returns. */
export function useListPlace(query: TicketQuery, scroller: RefObject<HTMLElement | null>): number {
  const key = JSON.stringify(query);
  const [place] = useState(() => places.get(key) ?? 0);
  useLayoutEffect(() => {
    const box = scroller.current;
    return () => void places.set(key, box?.scrollTop ?? 0);
  }, [key, scroller]);
  return place;
}
