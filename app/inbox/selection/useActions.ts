import type { Ticket } from '../../../contract/shapes.ts';
import { useAgents } from '../../session/members.ts';
import { useTags } from '../../tags/tags.ts';
import { endTickets } from '../../ticket/closing/ask.ts';
import { comingTime } from '../../words/clock.ts';
import { useClock } from '../../words/useClock.ts';
import { useBulk } from './useBulk.ts';

/** What can be done to one row or to many, each by its name. `onDone` comes after what ends the work on them. */
export function useActions(tickets: readonly Ticket[], onDone: () => void = () => {}) {
  const clock = useClock();
  const { t } = clock;
  const bulk = useBulk();
  const agents = useAgents();
  const tags = useTags();
  const tagName = (id: string) => tags.find(tag => tag.id === id)?.name ?? t('tag.gone');
  const ends = (work: () => void) => {
    work();
    onDone();
  };
  return {
    close: () => {
      const close = () => bulk(tickets, { status: 'closed' }, count => t('bulk.closed', { count }));
      endTickets(tickets, () => ends(close));
    },
    snooze: (until: number) => {
      const snoozed_until = new Date(until).toISOString();
      const time = comingTime(until, Date.now(), clock);
      ends(() =>
        bulk(tickets, { status: 'snoozed', snoozed_until }, count => t('bulk.snoozed', { count, time })),
      );
    },
    assign: (assignee_id: string | null) => {
      const name = agents.find(({ id }) => id === assignee_id)?.name;
      const says = (count: number) =>
        name ? t('bulk.assigned', { count, name }) : t('bulk.unassigned', { count });
      ends(() => bulk(tickets, { assignee_id }, says));
    },
    mark: (read: boolean) =>
      bulk(tickets, { read }, count => t(read ? 'bulk.read' : 'bulk.unread', { count })),
    addTag: (id: string) =>
      bulk(tickets, { add_tags: [id] }, count => t('bulk.tagged', { count, name: tagName(id) })),
    removeTag: (id: string) =>
      bulk(tickets, { remove_tags: [id] }, count => t('bulk.untagged', { count, name: tagName(id) })),
  };
}

export type Actions = ReturnType<typeof useActions>;
