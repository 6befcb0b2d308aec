import type { TicketDetail } from '../../../contract/shapes.ts';
import { useShortName } from '../../profile/names.ts';
import { useSession } from '../../session/useSession.ts';
import { useTags } from '../../tags/tags.ts';
import { comingTime } from '../../words/clock.ts';
import { firstName } from '../viewers/useColleagues.ts';
import type { HistoryEvent } from './events.ts';
import { type HistoryClock, useHistoryClock } from './words/useHistoryClock.ts';

/** What the sentences are made with, beside what was done. */
type Teller = HistoryClock & { me: string; customer: string; tagName: (id: string) => string };

/** Says what was done, and who did it. */
export function useSentence(ticket: TicketDetail): (event: HistoryEvent) => string {
  const clock = useHistoryClock();
  const me = useSession().member.id;
  const customer = useShortName()(ticket);
  const tags = useTags();
  const tagName = (id: string) => tags.find(tag => tag.id === id)?.name;
  const named = (id: string) => {
    const name = tagName(id);
    return name === undefined ? clock.t('history.goneTag') : clock.t('history.tag', { name });
  };
  return event => sentenceOf(event, { ...clock, me, customer, tagName: named });
}

function sentenceOf(event: HistoryEvent, teller: Teller): string {
  const { t, customer } = teller;
  const by = byOf(event, teller);
  switch (event.does) {
    case 'begun':
    case 'email':
      return t(`history.${event.does}`, { name: customer });
    case 'closed':
    case 'ended':
    case 'reopened':
    case 'woke':
      return t(`history.${event.does}`, by);
    case 'blocked':
    case 'unblocked':
    case 'optedOut':
    case 'optedIn':
      return t(`history.${event.does}`, { ...by, customer });
    case 'snoozed':
      return t('history.snoozed', { ...by, until: comingTime(Date.parse(event.until), event.at, teller) });
    case 'inTurn':
    case 'returned': {
      const who = event.to === teller.me ? 'me' : 'other';
      return t(`history.${event.does}`, { who, to: memberName(event.toName, t) });
    }
    case 'assigned':
      return assigned(event, by, teller);
    case 'unassigned':
      if (event.from === event.actor.id) return t('history.putBack', by);
      return t('history.unassigned', { ...by, from: memberName(event.fromName, t) });
    case 'joined':
      if (event.number === null) return t('history.joinedCustomer', by);
      return t('history.joined', { ...by, number: `#${event.number}` });
    case 'tagged':
    case 'untagged':
      return t(`history.${event.does}`, { ...by, tags: listOf(event.tags.map(teller.tagName), teller) });
  }
}

type By = { who: 'me' | 'member' | 'key' | 'customer' | 'system'; name: string };

function byOf({ actor: { kind, id, name } }: HistoryEvent, { t, me, customer }: Teller): By {
  if (kind === 'member') return { who: id === me ? 'me' : 'member', name: memberName(name, t) };
  if (kind === 'api_key') return { who: 'key', name: name ?? t('history.someKey') };
  return kind === 'customer' ? { who: 'customer', name: customer } : { who: 'system', name: '' };
}

type Assigned = Extract<HistoryEvent, { does: 'assigned' }>;

function assigned({ to, toName, actor }: Assigned, by: By, { t, me }: Teller): string {
  if (to === actor.id) return t('history.took', by);
  if (to === me) return t('history.assignedMe', by);
  return t('history.assigned', { ...by, to: memberName(toName, t) });
}

function memberName(name: string | null, t: Teller['t']): string {
  return name === null ? t('history.somebody') : firstName(name);
}

function listOf(names: string[], { locale }: Teller): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
