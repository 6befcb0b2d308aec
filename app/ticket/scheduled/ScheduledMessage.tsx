import { Clock } from 'lucide-react';
import { useState } from 'react';
import type { TicketDetail } from '../../../contract/shapes.ts';
import { useShortName } from '../../profile/names.ts';
import { useNow } from '../../words/now.ts';
import { useClock } from '../../words/useClock.ts';
import { Bubble } from '../Bubble.tsx';
import { By } from '../By.tsx';
import type { Shown } from '../threadItems.ts';
import { EditBox } from './EditBox.tsx';
import { leaveTime } from './leaveTime.ts';
import { ScheduledMenu } from './ScheduledMenu.tsx';
import { useFocusKept } from './useFocusKept.ts';

type Props = { shown: Shown; ticket: TicketDetail };

/** A reply that is still to leave (REPLY-10): drawn with an edge of dashes, below all that has been said. */
export function ScheduledMessage({ shown, ticket }: Props) {
  const { message, drawn } = shown;
  const [editing, setEditing] = useState(false);
  const { menu, acts } = useFocusKept(editing);
  return (
    <div className="mt-3 flex flex-col items-end">
      {editing ? (
        <EditBox message={message} ticket={ticket} onDone={() => setEditing(false)} />
      ) : (
        <Bubble message={message} look="scheduled" waiting={drawn !== null} joined={false} />
      )}
      <div className="mt-0.5 flex min-h-7 max-w-full items-center gap-1 px-0.5 text-meta text-quiet">
        <Leaves shown={shown} ticket={ticket} />
        {!drawn && (
          <ScheduledMenu
            ref={menu}
            message={message}
            ticket={ticket}
            onEdit={() => setEditing(true)}
            onAct={acts}
          />
        )}
      </div>
    </div>
  );
}

/** When it leaves, and whether it may not. */
function Leaves({ shown, ticket }: Props) {
  const clock = useClock();
  const now = useNow();
  const name = useShortName()(ticket);
  const { message } = shown;
  const at = Date.parse(message.send_at ?? message.sent_at);
  return (
    <p className="flex min-w-0 flex-wrap items-center justify-end gap-x-1">
      <By shown={shown} look="agent" />
      <Clock size={12} strokeWidth={2} aria-hidden className="shrink-0" />
      <span className="figures">{leaveTime(at, now, clock)}</span>
      {message.cancel_if_customer_writes && (
        <>
          <span aria-hidden className="max-column:hidden">
            ·
          </span>
          <span className="max-column:basis-full max-column:text-right">
            {clock.t('scheduled.unless', { name })}
          </span>
        </>
      )}
    </p>
  );
}
