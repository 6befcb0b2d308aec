import { AlarmClock, Link2, Tag, UserPlus } from 'lucide-react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { useAgents } from '../session/members.ts';
import { useTags } from '../tags/tags.ts';
import { snoozeTimes } from '../ticket/snoozeTimes.ts';
import { usePatchTicket } from '../ticket/usePatchTicket.ts';
import { useSnoozeTicket } from '../ticket/useStatusChange.ts';
import { say } from '../ui/toast.ts';
import { comingTime } from '../words/clock.ts';
import { useClock } from '../words/useClock.ts';
import type { Line } from './line.ts';
import { usePaletteWords } from './words/usePaletteWords.ts';

/** What can be done to the ticket that is open, beyond what has a key of its own. */
export function useTicketLines(ticket: TicketDetail | undefined): Line[] {
  const snoozing = useSnoozing();
  const assigning = useAssigning();
  const tagging = useTagging();
  const copying = useCopying();
  if (!ticket) return [];
  return [copying, snoozing, assigning, tagging].flatMap(linesOf => linesOf(ticket));
}

const SNOOZES = ['later', 'tomorrow', 'week'] as const;

function useSnoozing() {
  const { t } = usePaletteWords();
  const clock = useClock();
  const snooze = useSnoozeTicket();
  return (ticket: TicketDetail): Line[] => {
    const now = Date.now();
    const times = snoozeTimes(now, clock.zone);
    if (ticket.status === 'closed') return [];
    return SNOOZES.flatMap(name => {
      const at = times[name];
      if (at === null) return [];
      const text = t(`palette.${name}`);
      const run = () => snooze(ticket, at);
      const id = `snooze.${name}`;
      return [{ ...IN_TICKET, id, text, icon: AlarmClock, end: comingTime(at, now, clock), run }];
    });
  };
}

const IN_TICKET = { place: 'ticket', onlyFound: true } as const;

function useAssigning() {
  const { t } = usePaletteWords();
  const patch = usePatchTicket();
  const agents = useAgents();
  return (ticket: TicketDetail): Line[] => {
    const to = (id: string | null, text: string): Line => ({
      ...IN_TICKET,
      ...{ id: `assign.${id}`, text, icon: UserPlus, run: () => patch(ticket, { assignee_id: id }) },
    });
    const others = agents.filter(({ id }) => id !== ticket.assignee_id);
    const named = others.map(({ id, name }) => to(id, t('palette.assign', { name })));
    return ticket.assignee_id === null ? named : [...named, to(null, t('palette.unassign'))];
  };
}

function useTagging() {
  const { t } = usePaletteWords();
  const patch = usePatchTicket();
  const tags = useTags();
  return (ticket: TicketDetail): Line[] =>
    tags.map(({ id, name }) => {
      const has = ticket.tags.includes(id);
      const text = t(has ? 'palette.removeTag' : 'palette.addTag', { name });
      const run = () => patch(ticket, has ? { remove_tags: [id] } : { add_tags: [id] });
      return { ...IN_TICKET, id: `tag.${id}`, text, icon: Tag, run };
    });
}

/** The clipboard is refused on plain http; then nothing is offered. */
function useCopying() {
  const { t } = usePaletteWords();
  const copy = async (id: string) => {
    await navigator.clipboard.writeText(`${location.origin}/inbox/${id}`);
    say({ text: t('palette.linkCopied'), tone: 'done' });
  };
  return ({ id }: TicketDetail): Line[] => {
    if (!window.isSecureContext) return [];
    const run = () => void copy(id);
    return [{ ...IN_TICKET, id: 'copyLink', text: t('palette.copyLink'), icon: Link2, run }];
  };
}
