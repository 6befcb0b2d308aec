import type { Doing, Looking } from '../../contract/viewing.ts';

/** Who goes through the list looks at each ticket for less than this, and is seen at none of them. */
const DWELL = 400;

const NOTHING: Looking = { type: 'viewing', ticket_id: null, doing: 'viewing' };

/** What this screen has told that is before it. */
let looking = NOTHING;
let settling: ReturnType<typeof setTimeout> | undefined;
let say: (looking: Looking) => void = () => {};

function become(ticket_id: string | null, doing: Doing) {
  clearTimeout(settling);
  if (looking.ticket_id === ticket_id && looking.doing === doing) return;
  looking = { type: 'viewing', ticket_id, doing };
  say(looking);
}

/** By which line it is told. */
export function sayThrough(line: (looking: Looking) => void) {
  say = line;
}

/** The line is new, and whoever is at its other end knows nothing yet. */
export function sayAgain() {
  if (looking.ticket_id) say(looking);
}

/** Another ticket is before this screen, or none: told once it has been so for a moment (THREAD-3). */
export function lookAt(ticketId: string | null) {
  clearTimeout(settling);
  if (looking.ticket_id !== ticketId) settling = setTimeout(become, DWELL, ticketId, 'viewing');
}

/** Who writes has settled. Who stops is still there, unless they have gone on. */
export function nowDoing(ticketId: string, doing: Doing) {
  if (doing !== 'viewing' || looking.ticket_id === ticketId) become(ticketId, doing);
}
