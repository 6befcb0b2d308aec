import { useState } from 'react';
import { serverClock } from '../../contract/serverClock.ts';
import type { Message, TicketDetail } from '../../contract/shapes.ts';
import { useWords } from '../words/useWords.ts';
import { MessageTime } from './MessageTime.tsx';
import { LineAction } from './TroubleLine.tsx';
import { useUndoSend } from './useUndoSend.ts';

/** Under a reply that has not left yet, so that it can be undone. It stands as sent: what is left of the time is no matter. */
export function HeldLine({ message, ticket }: { message: Message; ticket: TicketDetail }) {
  const { t } = useWords();
  const undoSend = useUndoSend(ticket);
  return (
    <p className="mt-1 mb-1.5 flex items-center last:mb-0 gap-1.5 px-0.5 text-meta text-quiet">
      <Left until={message.send_at} />
      <MessageTime at={message.sent_at} />
      <span aria-hidden>·</span>
      <LineAction onClick={() => void undoSend(message)}>{t('action.undo')}</LineAction>
    </p>
  );
}

/** A ring that empties: how long it can still be undone. */
function Left({ until }: { until: string | null }) {
  const [left] = useState(() => Date.parse(until ?? '') - (serverClock.now() ?? Date.now()));
  return (
    <svg viewBox="0 0 12 12" aria-hidden className="size-3 -rotate-90 motion-reduce:hidden">
      <circle
        {...{ cx: 6, cy: 6, r: 5, pathLength: 1, strokeDasharray: 1 }}
        className="emptying fill-none stroke-current stroke-[1.5]"
        style={{ animationDuration: `${Math.max(left, 0)}ms` }}
      />
    </svg>
  );
}
