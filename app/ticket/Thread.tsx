import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { useIsTyping } from '../live/typing.ts';
import { useSession } from '../session/useSession.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWaitedFor } from '../ui/Skeleton.tsx';
import { useClock } from '../words/useClock.ts';
import { JumpToNewest } from './JumpToNewest.tsx';
import { useDrawnNotes } from './notes/drawnNotes.ts';
import { shownNotes } from './notes/inTime.ts';
import { notesQuery } from './notes/notes.ts';
import { useNotes } from './notes/useNotes.ts';
import { useDrawn } from './outbox.ts';
import { reachedIn } from './reached.ts';
import { ThreadBones } from './ThreadBones.tsx';
import { ThreadLine } from './ThreadLine.tsx';
import { LineAction } from './TroubleLine.tsx';
import { type LoadedThread, threadQuery } from './thread.ts';
import { type ThreadItem, threadItems, withTyping } from './threadItems.ts';
import { useOlder } from './useOlder.ts';
import { isSuspected } from './useOptOut.ts';
import { useThreadScroll } from './useThreadScroll.ts';

type Props = { ticketId: string; ticket: TicketDetail | undefined };

export function Thread({ ticketId, ticket }: Props) {
  const { t } = useClock();
  const thread = useQuery(threadQuery(ticketId));
  const { isPending, failureCount } = useQuery(notesQuery(ticketId));
  // Drawn at once with the messages; but who reads these does not wait for a second try.
  const noted = !isPending || failureCount > 0;
  const waiting = thread.isPending || !ticket || !noted;
  const slow = useWaitedFor(waiting);
  if (thread.isError && !thread.data) {
    const retry = <Button onClick={() => void thread.refetch()}>{t('action.retry')}</Button>;
    return (
      <div className="min-h-0 flex-1">
        <Notice alert text={t('thread.error')} action={retry} />
      </div>
    );
  }
  if (!thread.data || !ticket || !noted)
    return <div className="min-h-0 flex-1">{slow && <ThreadBones />}</div>;
  return <Log ticket={ticket} thread={thread.data} />;
}

function Log({ ticket, thread }: { ticket: TicketDetail; thread: LoadedThread }) {
  const { t, zone } = useClock();
  const me = useSession().member.id;
  const drawn = useDrawn(me, ticket.id);
  const drawnNotes = useDrawnNotes(me, ticket.id);
  const { notes, ...loaded } = useNotes(ticket.id, thread);
  const flagged = isSuspected(ticket) ? ticket.flagged_message_id : null;
  const items = useMemo(
    () => threadItems(thread.messages, drawn, zone, flagged, shownNotes(notes, drawnNotes)),
    [thread.messages, drawn, zone, flagged, notes, drawnNotes],
  );
  const isTyping = useIsTyping(ticket.id);
  const lines = useMemo(() => (isTyping ? withTyping(items) : items), [items, isTyping]);
  const reached = useReached(items, ticket);
  const older = useOlder(ticket.id, thread.cursor);
  const scroll = useThreadScroll(thread.messages, drawn.length + drawnNotes.length, older.load);
  return (
    <div className="relative min-h-0 flex-1">
      <div
        ref={scroll.viewport}
        onScroll={scroll.onScroll}
        role="log"
        aria-label={t('thread.name')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
        tabIndex={0}
        className="quiet-scroll focus-inset h-full overflow-x-hidden overflow-y-auto [mask-image:linear-gradient(transparent,black_12px)] [overflow-anchor:none]"
      >
        <div className="flex min-h-full w-full flex-col justify-end">
          <div
            ref={scroll.content}
            className="mx-auto w-full max-w-176 px-8 pt-2 pb-4 max-pane:px-6 max-column:px-4"
          >
            {lines.map(item => (
              <ThreadLine
                key={item.key}
                item={item}
                ticket={ticket}
                reached={reached?.get(item.key) ?? null}
              />
            ))}
            {items.length === 0 && <p className="py-8 text-center text-quiet">{t('thread.empty')}</p>}
          </div>
        </div>
      </div>
      <OlderLine text={t('thread.errorOlder')} state={older.state} onRetry={older.retry} />
      {older.state === 'idle' && loaded.failed && (
        <OlderLine text={t('note.failed')} state="failed" onRetry={loaded.retry} />
      )}
      <JumpToNewest shown={scroll.away} news={scroll.news} onJump={scroll.jump} />
    </div>
  );
}

function useReached(items: readonly ThreadItem[], { visitor }: TicketDetail) {
  const isChat = visitor !== null;
  const seenUntil = visitor?.seen_until ?? null;
  return useMemo(() => (isChat ? reachedIn(items, seenUntil) : null), [items, isChat, seenUntil]);
}

type OlderProps = { text: string; state: 'idle' | 'loading' | 'failed'; onRetry: () => void };

/** Laid over the thread: what comes and goes above the messages must not move them. */
function OlderLine({ text, state, onRetry }: OlderProps) {
  const { t } = useClock();
  const slow = useWaitedFor(state === 'loading');
  const failed = state === 'failed';
  if (!slow && !failed) return null;
  return (
    <div className="pointer-events-none absolute inset-x-0 top-2 flex justify-center">
      <p
        role={failed ? 'alert' : 'status'}
        className="pointer-events-auto flex min-h-8 items-center gap-3 rounded-full bg-surface-raised px-3.5 text-meta text-quiet shadow-raised"
      >
        {failed ? text : t('thread.loadingOlder')}
        {failed && <LineAction onClick={onRetry}>{t('action.retry')}</LineAction>}
      </p>
    </div>
  );
}
