import { useQuery } from '@tanstack/react-query';
import { MessagesSquare, X } from 'lucide-react';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { momentOf } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { useClock } from '../../words/useClock.ts';
import { subscribeDrafts } from '../drafts.ts';
import { threadQuery } from '../thread.ts';
import { type Answered, answeredSince } from './answeredSince.ts';
import { begunAt, isWriting, seenUntil } from './begun.ts';

/**
 * Above where one writes: a colleague has answered meanwhile. Its place is there before it says anything, so that a
 * screen reader hears it begin; the pen stays where it is.
 */
export function ColleagueLine({ ticketId }: { ticketId: string }) {
  const { answered, dismiss } = useAnswered(ticketId);
  return <div role="status">{answered && <Bar answered={answered} onDismiss={dismiss} />}</div>;
}

function useAnswered(ticketId: string) {
  const memberId = useSession().member.id;
  const place = useMemo(() => ({ memberId, ticketId }), [memberId, ticketId]);
  const messages = useQuery(threadQuery(ticketId)).data?.messages;
  const since = useSyncExternalStore(subscribeDrafts, () => (isWriting(place) ? begunAt(place) : null));
  const [seen, setSeen] = useState(0);
  const news = since === null ? null : answeredSince(messages ?? [], Math.max(since, seen), memberId);
  const dismiss = () => {
    if (!news) return;
    seenUntil(place, news.at);
    setSeen(news.at);
  };
  return { answered: news, dismiss };
}

type Props = { answered: Answered; onDismiss: () => void };

function Bar({ answered: { messageId, name, at }, onDismiss }: Props) {
  const clock = useClock();
  const { t } = clock;
  const moment = momentOf(at, useNow(), clock);
  const show = () =>
    document.querySelector(`[data-message="${CSS.escape(messageId)}"]`)?.scrollIntoView({ block: 'center' });
  return (
    <div className="mb-2 flex min-h-10 items-center gap-x-3 rounded-card bg-surface-quiet py-1 pr-1 pl-3.5 text-small text-soft max-column:rounded-[18px]">
      <MessagesSquare size={16} strokeWidth={1.75} aria-hidden className="shrink-0 text-quiet" />
      <p className="min-w-0 flex-1 text-pretty">
        {name ? t('colleague.answered', { name, ...moment }) : t('colleague.program', moment)}
      </p>
      <Button size="small" look="plain" onClick={show}>
        {t('colleague.show')}
      </Button>
      <IconButton icon={X} name={t('action.dismiss')} tip="top-end" onClick={onDismiss} />
    </div>
  );
}
