import type { Ticket } from '../../contract/shapes.ts';
import { useShortcut } from '../keyboard/useShortcut.ts';

const linkOf = (id: string) => document.querySelector<HTMLElement>(`[data-ticket="${id}"]`);

/** j and k walk from the row that has the focus, or else from the ticket that is open. */
export function useRowKeys(tickets: Ticket[], openId: string | undefined, scrollTo: (index: number) => void) {
  const walk = (step: 1 | -1) => {
    const focused = document.activeElement?.closest('[data-row]')?.getAttribute('data-row');
    const at = tickets.findIndex(ticket => ticket.id === (focused ?? openId));
    const index = at === -1 ? 0 : Math.min(Math.max(at + step, 0), tickets.length - 1);
    const next = tickets[index];
    if (!next) return;
    scrollTo(index);
    const link = linkOf(next.id);
    if (link) return link.focus({ preventScroll: true });
    // A row far away is drawn only after the list has scrolled there.
    requestAnimationFrame(() => requestAnimationFrame(() => linkOf(next.id)?.focus({ preventScroll: true })));
  };
  useShortcut('j', () => walk(1));
  useShortcut('k', () => walk(-1));
}
