import { useQueryClient } from '@tanstack/react-query';
import { type FocusEvent, type PointerEvent, useEffect, useRef } from 'react';
import type { ListedTicket } from '../../contract/shapes.ts';
import { useSession } from '../session/useSession.ts';
import { bringTicket } from '../ticket/bring.ts';

/** Who rests on a row for this long may open it; whoever passes over it does not. In milliseconds. */
const REST = 60;

const rowAt = (place: EventTarget) =>
  place instanceof Element ? (place.closest<HTMLElement>('[data-row]')?.dataset.row ?? null) : null;

/** Has a ticket brought while the pointer rests on its row, or the keyboard does: opened then, it is there at once. */
export function useBringNear(tickets: ListedTicket[]) {
  const client = useQueryClient();
  const me = useSession().member.id;
  const near = useRef<string | null>(null);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const come = (id: string | null) => {
    if (id === near.current) return;
    near.current = id;
    clearTimeout(resting.current);
    const ticket = tickets.find(one => one.id === id);
    if (!ticket) return;
    const part = { ticketId: ticket.id, at: ticket.hit?.message_id ?? null };
    resting.current = setTimeout(bringTicket, REST, client, part, me);
  };
  useEffect(() => () => clearTimeout(resting.current), []);
  return {
    // Moved: a list that scrolls under a pointer is not pointed at. A finger only comes to a row to act on it.
    onPointerMove: ({ pointerType, target }: PointerEvent) => pointerType === 'mouse' && come(rowAt(target)),
    onPointerLeave: () => come(null),
    onFocus: ({ target }: FocusEvent) => come(rowAt(target)),
    onBlur: () => come(null),
  };
}
