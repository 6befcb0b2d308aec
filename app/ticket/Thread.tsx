import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { useListSearch } from '../inbox/useListSearch.ts';
import { useIsTyping } from '../live/typing.ts';
import { useSession } from '../session/useSession.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWaitedFor } from '../ui/Skeleton.tsx';
import { useClock } from '../words/useClock.ts';
import { useHistory, useHistoryIsThere } from './history/useHistory.ts';
import { withHistory } from './history/withHistory.ts';
import { useHistoryClock } from './history/words/useHistoryClock.ts';
import { JumpToNewest } from './JumpToNewest.tsx';
import { LookedForContext } from './lit.ts';
import { useDrawnNotes } from './notes/drawnNotes.ts';
import { shownNotes } from './notes/inTime.ts';
import { notesQuery } from './notes/notes.ts';
import { useNotes } from './notes/useNotes.ts';
import { useDrawn } from './outbox.ts';
import { PageLine } from './PageLine.tsx';
import { reachedIn } from './reached.ts';
import { ThreadBones } from './ThreadBones.tsx';
import { ThreadLine } from './ThreadLine.tsx';
import { type LoadedThread, type ThreadPart, threadQuery } from './thread.ts';
import { type ThreadItem, threadItems, withTyping } from './threadItems.ts';
import { isSuspected } from './useOptOut.ts';
import { usePages } from './usePages.ts';
import { useElseNewest, useThreadPart } from './useThreadPart.ts';
import { useThreadScroll } from './useThreadScroll.ts';

type Props = { ticketId: string; ticket: TicketDetail | undefined };

export function Thread({ ticketId, ticket }: Props) {
  const { t } = useClock();
  const { part, toNewest } = useThreadPart(ticketId);
  const thread = useQuery(threadQuery(ticketId, part.at));
  const { isPending, failureCount } = useQuery(notesQuery(ticketId));
  // Drawn at once with the messages; but who reads these does not wait for a second try.
  const noted = !isPending || failureCount > 0;
  const told = useHistoryIsThere(ticketId);
  const waiting = thread.isPending || !ticket || !noted || !told;
  const slow = useWaitedFor(waiting);
  const missing = useElseNewest(part, thread.error, toNewest);
  if (thread.isError && !thread.data && !missing) {
    const retry = <Button onClick={() => void thread.refetch()}>{t('action.retry')}</Button>;
    return (
      <div className="min-h-0 flex-1">
        <Notice alert text={t('thread.error')} action={retry} />
      </div>
    );
  }
  if (!thread.data || !ticket || !noted || !told)
    return <div className="min-h-0 flex-1">{slow && <ThreadBones />}</div>;
  const { at } = part;
  return <Log key={at} ticket={ticket} thread={thread.data} part={part} toNewest={toNewest} />;
}

type LogProps = { ticket: TicketDetail; thread: LoadedThread; part: ThreadPart; toNewest: () => void };

function Log({ ticket, thread, part, toNewest }: LogProps) {
  const { t, zone } = useClock();
  const me = useSession().member.id;
  const drawn = useDrawn(me, ticket.id);
  const drawnNotes = useDrawnNotes(me, ticket.id);
  const { notes, ...loaded } = useNotes(ticket.id, thread);
  const history = useHistory(ticket, thread);
  const flagged = isSuspected(ticket) ? ticket.flagged_message_id : null;
  // What is being sent stands below the newest, which may not be there.
  const isNewest = thread.newer === null;
  const items = useMemo(
    () =>
      isNewest
        ? threadItems(thread.messages, drawn, zone, flagged, shownNotes(notes, drawnNotes))
        : threadItems(thread.messages, [], zone, flagged, shownNotes(notes, [])),
    [thread.messages, isNewest, drawn, zone, flagged, notes, drawnNotes],
  );
  const told = useMemo(() => withHistory(items, history.events, zone), [items, history.events, zone]);
  const isTyping = useIsTyping(ticket.id) && isNewest;
  const lines = useMemo(() => (isTyping ? withTyping(told) : told), [told, isTyping]);
  const reached = useReached(told, ticket);
  const { asked, load, retry } = usePages(part, thread);
  const drawnCount = drawn.length + drawnNotes.length;
  const scroll = useThreadScroll({ part, thread, drawnCount, load, toNewest });
  const { q: query } = useListSearch().search;
  const looked = useMemo(() => ({ at: part.at, query }), [part, query]);
  return (
    <LookedForContext value={looked}>
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
        {asked && (
          <PageLine
            way={asked.way}
            text={t(PAGE_WORDS[asked.way][asked.state])}
            failed={asked.state === 'failed'}
            onRetry={retry}
          />
        )}
        {!asked && loaded.failed && (
          <PageLine way="older" text={t('note.failed')} failed onRetry={loaded.retry} />
        )}
        {!asked && !loaded.failed && history.failed && <HistoryFailed onRetry={history.retry} />}
        <JumpToNewest shown={scroll.away} news={scroll.news} onJump={scroll.jump} />
      </div>
    </LookedForContext>
  );
}

function HistoryFailed({ onRetry }: { onRetry: () => void }) {
  const { t } = useHistoryClock();
  return <PageLine way="older" text={t('history.failed')} failed onRetry={onRetry} />;
}

const PAGE_WORDS = {
  older: { loading: 'thread.loadingOlder', failed: 'thread.errorOlder' },
  newer: { loading: 'thread.loadingNewer', failed: 'thread.errorNewer' },
} as const;

function useReached(items: readonly ThreadItem[], { visitor }: TicketDetail) {
  const isChat = visitor !== null;
  const seenUntil = visitor?.seen_until ?? null;
  return useMemo(() => (isChat ? reachedIn(items, seenUntil) : null), [items, isChat, seenUntil]);
}
