import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ListedTicket } from '../../contract/shapes.ts';
import { useSession } from '../session/useSession.ts';
import type { Line, Place } from './line.ts';
import { recentOf, remember } from './recent.ts';
import { atFirst, fitting } from './shown.ts';
import { useFoundTickets } from './useFoundTickets.ts';
import { useLines } from './useLines.ts';
import { usePaletteWords } from './words/usePaletteWords.ts';

/** What is typed, what that finds, and which of it Enter would choose. `onDone` takes what is to be done then. */
export function usePalette(onDone: (run: () => void) => void) {
  const me = useSession().member.id;
  const [q, setQ] = useState('');
  const [at, point] = useState(0);
  const [recent] = useState(() => recentOf(me));
  const nameOf = usePlaceNames();
  const lines = useLines(q !== '');
  const typed = q.trim();
  const groups = typed ? fitting(lines, typed, recent, nameOf) : atFirst(lines, recent);
  const found = useFoundTickets(q);
  const openTicket = useOpenTicket();
  const options = [
    ...groups.flatMap(group => group.lines.map(line => ({ id: line.id, run: () => choose(line) }))),
    ...found.tickets.map(ticket => ({ id: ticket.id, run: () => onDone(() => openTicket(ticket)) })),
  ];
  function choose(line: Line) {
    remember(me, line.id);
    onDone(line.run);
  }
  const now = Math.min(at, options.length - 1);
  return {
    ...{ q, groups, found, options, nameOf },
    active: options[now],
    type: (text: string) => {
      setQ(text);
      point(0);
    },
    pointAt: (id: string) => point(options.findIndex(option => option.id === id)),
    /** Round the end to the other. */
    move: (by: number) => options.length > 0 && point((now + by + options.length) % options.length),
  };
}

function usePlaceNames(): (place: Place) => string {
  const { t } = usePaletteWords();
  const names = { recent: t('palette.recent'), settings: t('nav.settings') };
  return place => (place === 'recent' || place === 'settings' ? names[place] : t(`keys.${place}`));
}

/** Where what was found is in a message, it opens there, as from the list (VIEW-4). */
function useOpenTicket() {
  const navigate = useNavigate();
  return ({ id, hit }: ListedTicket) => {
    const search = hit ? { at: hit.message_id } : {};
    void navigate({ to: '/inbox/$ticketId', params: { ticketId: id }, search });
  };
}
