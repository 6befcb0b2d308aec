import { useId } from 'react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { Composer } from './Composer.tsx';
import { ColleagueLine } from './colleague/ColleagueLine.tsx';
import { useKeepDrafts } from './keeping/useKeepDrafts.ts';
import { Modes } from './notes/Modes.tsx';
import { NoteComposer } from './notes/NoteComposer.tsx';
import { useMode } from './notes/useMode.ts';
import { ReasonLine } from './ReasonLine.tsx';
import { SuspicionLine } from './SuspicionLine.tsx';
import { isSuspected } from './useOptOut.ts';
import { usePenBack } from './usePenBack.ts';
import { AwayLine } from './visitor/AwayLine.tsx';

/** Where one answers, or reads why one can't, or writes a note: one object in one place, so that nothing jumps. */
export function AnswerPlace({ ticket }: { ticket: TicketDetail }) {
  const id = useId();
  const { mode, tabs, panel, choose, step, back } = useMode();
  const edges = useKeepDrafts(ticket.id);
  usePenBack(ticket.id, () => choose('reply'));
  return (
    <div className="mx-auto w-full max-w-176 shrink-0 px-8 pb-5 max-pane:px-6 max-column:px-3 max-column:pb-[max(12px,env(safe-area-inset-bottom))]">
      {isSuspected(ticket) && <SuspicionLine ticket={ticket} />}
      {ticket.visitor && <AwayLine ticket={ticket} />}
      <ColleagueLine ticketId={ticket.id} />
      <Modes ref={tabs} id={id} panel={`${id}-panel`} mode={mode} onChoose={choose} onStep={step} />
      <div {...edges} ref={panel} role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${mode}`}>
        {mode === 'note' ? <NoteComposer ticket={ticket} onBack={back} /> : <Answer ticket={ticket} />}
      </div>
    </div>
  );
}

function Answer({ ticket }: { ticket: TicketDetail }) {
  return ticket.may_reply.allowed ? <Composer ticket={ticket} /> : <ReasonLine ticket={ticket} />;
}
