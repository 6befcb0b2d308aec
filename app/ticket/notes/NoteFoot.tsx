import { CircleAlert } from 'lucide-react';
import type { Note, TicketDetail } from '../../../contract/shapes.ts';
import { useSession } from '../../session/useSession.ts';
import { fullTime } from '../../words/clock.ts';
import { useClock } from '../../words/useClock.ts';
import { MessageTime } from '../MessageTime.tsx';
import { LineAction, TroubleLine } from '../TroubleLine.tsx';
import type { DrawnNote } from './drawnNotes.ts';
import type { ShownNote } from './inTime.ts';
import { useWriteNote } from './useWriteNote.ts';

type Props = ShownNote & { ticket: TicketDetail };

/** By whom and when, and whether it has been changed since; or that it has not been kept yet. */
export function NoteFoot({ note, drawn, ticket }: Props) {
  const { t } = useClock();
  const { name } = useSession().member;
  if (drawn?.state === 'unsent') return <Unsent drawn={drawn} ticket={ticket} />;
  return (
    <p className="mt-1 flex items-center gap-1 text-meta text-quiet">
      <span className="truncate">{drawn ? name : (note.author?.name ?? t('note.byKey'))}</span>
      <span aria-hidden>·</span>
      <MessageTime at={note.created_at} />
      <Edited at={note.edited_at} />
    </p>
  );
}

function Edited({ at }: { at: Note['edited_at'] }) {
  const clock = useClock();
  if (!at) return null;
  return (
    <>
      <span aria-hidden>·</span>
      <time dateTime={at} title={fullTime(Date.parse(at), clock)}>
        {clock.t('note.edited')}
      </time>
    </>
  );
}

/** It may even have arrived; written again under its id it can only be there once. */
function Unsent({ drawn, ticket }: { drawn: DrawnNote; ticket: TicketDetail }) {
  const { t } = useClock();
  const write = useWriteNote(ticket);
  return (
    <TroubleLine icon={CircleAlert} tone="danger" text={t('note.unsent')}>
      <LineAction onClick={() => write(drawn)}>{t('state.retry')}</LineAction>
    </TroubleLine>
  );
}
