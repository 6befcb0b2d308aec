import type { Ticket } from '../../../contract/shapes.ts';
import { useShortcut } from '../../keyboard/useShortcut.ts';
import { select, selectNothing } from './selecting.ts';
import { ranged, toggled } from './selection.ts';

/** x chooses the row that has the focus, or else the ticket that is open; with Shift, all from where one chose last. */
export function useSelectKeys(rows: readonly Ticket[], openId: string | undefined, hasAny: boolean) {
  const ids = rows.map(({ id }) => id);
  const at = () => {
    const row = document.activeElement?.closest('[data-row]')?.getAttribute('data-row') ?? openId;
    return row && ids.includes(row) ? row : undefined;
  };
  const choose = (become: (id: string) => void) => {
    const id = at();
    if (id) become(id);
  };
  useShortcut('x', () => choose(id => select(was => toggled(was, id))));
  useShortcut('X', () => choose(id => select(was => ranged(was, ids, id))));
  useShortcut('Escape', selectNothing, hasAny, true);
}
