import {
  AlarmClock,
  AtSign,
  Ban,
  Check,
  ChevronRight,
  CircleCheck,
  type LucideIcon,
  Merge,
  MessageSquare,
  MessageSquareOff,
  RotateCcw,
  Sun,
  Tag,
  UserRound,
} from 'lucide-react';
import { useState } from 'react';
import type { TicketDetail } from '../../../contract/shapes.ts';
import { classes } from '../../ui/classes.ts';
import { dayAndTime, dayOf, fullTime, timeOfDay } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import type { Deed, HistoryEvent, HistoryLines } from './events.ts';
import { useSentence } from './useSentence.ts';
import { useHistoryClock } from './words/useHistoryClock.ts';

/** From so many on, what follows each other is one line that opens. */
const FOLDED_FROM = 3;

const SIGNS = {
  begun: MessageSquare,
  email: AtSign,
  closed: CircleCheck,
  ended: CircleCheck,
  reopened: RotateCcw,
  woke: Sun,
  snoozed: AlarmClock,
  assigned: UserRound,
  inTurn: UserRound,
  returned: UserRound,
  unassigned: UserRound,
  blocked: Ban,
  unblocked: Check,
  joined: Merge,
  tagged: Tag,
  untagged: Tag,
  optedOut: MessageSquareOff,
  optedIn: MessageSquare,
} as const satisfies Record<Deed['does'], LucideIcon>;

type Props = HistoryLines & { ticket: TicketDetail };

/** What was done between what was said: quiet, a line each, and not read out as it happens. */
export function HistoryRun({ events, day, ticket }: Props) {
  const folds = events.length >= FOLDED_FROM;
  const [open, setOpen] = useState(false);
  return (
    <div aria-live="off" className="mt-3 text-fine text-quiet">
      {folds && <Fold events={events} day={day} open={open} onToggle={() => setOpen(!open)} />}
      {(!folds || open) &&
        events.map(event => <Line key={event.key} event={event} day={day} ticket={ticket} />)}
    </div>
  );
}

type FoldProps = HistoryLines & { open: boolean; onToggle: () => void };

function Fold({ events, day, open, onToggle }: FoldProps) {
  const { t } = useHistoryClock();
  const last = events.at(-1);
  return (
    <button
      type="button"
      aria-expanded={open}
      onClick={onToggle}
      className="moving -mx-1.5 flex min-h-6 items-center gap-2 rounded-small px-1.5 hover:bg-hover hover:text-ink max-column:min-h-10"
    >
      <ChevronRight
        size={14}
        strokeWidth={1.75}
        aria-hidden
        className={classes('shrink-0', open && 'rotate-90')}
      />
      <span>
        {t('history.folded', { count: events.length })} {last && !open && <When at={last.at} day={day} />}
      </span>
    </button>
  );
}

type LineProps = { event: HistoryEvent; day: string; ticket: TicketDetail };

function Line({ event, day, ticket }: LineProps) {
  const sentence = useSentence(ticket);
  const Sign = SIGNS[event.does];
  return (
    <p className="flex min-h-6 items-center gap-2">
      <Sign size={14} strokeWidth={1.75} aria-hidden className="shrink-0" />
      <span className="min-w-0 break-words">
        {sentence(event)} <When at={event.at} day={day} />
      </span>
    </p>
  );
}

/** Under a day's line the time is enough. */
function When({ at, day }: { at: number; day: string }) {
  const clock = useHistoryClock();
  const now = useNow();
  const isOfDay = dayOf(at, clock.zone) === day;
  return (
    <span className="whitespace-nowrap">
      <span aria-hidden>· </span>
      <time dateTime={new Date(at).toISOString()} title={fullTime(at, clock)} className="figures text-meta">
        {isOfDay ? timeOfDay(at, clock) : dayAndTime(at, now, clock)}
      </time>
    </span>
  );
}
