import type { TicketDetail } from '../../contract/shapes.ts';
import { Composer } from './Composer.tsx';
import { ReasonLine } from './ReasonLine.tsx';
import { SuspicionLine } from './SuspicionLine.tsx';
import { isSuspected } from './useOptOut.ts';
import { AwayLine } from './visitor/AwayLine.tsx';

/** Where one answers, or reads why one can't: one object in one place, so that nothing jumps. */
export function AnswerPlace({ ticket }: { ticket: TicketDetail }) {
  return (
    <div className="mx-auto w-full max-w-176 shrink-0 px-8 pb-5 max-pane:px-6 max-column:px-3 max-column:pb-[max(12px,env(safe-area-inset-bottom))]">
      {isSuspected(ticket) && <SuspicionLine ticket={ticket} />}
      {ticket.visitor && <AwayLine ticket={ticket} />}
      {ticket.may_reply.allowed ? <Composer ticket={ticket} /> : <ReasonLine ticket={ticket} />}
    </div>
  );
}
