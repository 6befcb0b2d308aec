import { useQuery } from '@tanstack/react-query';
import { MessagesSquare, X } from 'lucide-react';
import { useMemo, useSyncExternalStore } from 'react';
import type { Message } from '../../../contract/shapes.ts';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { momentOf } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { useClock } from '../../words/useClock.ts';
import { subscribeDrafts } from '../drafts.ts';
import { threadQuery } from '../thread.ts';
import { answersSince } from './answersSince.ts';
import { begunAt, isWriting, seeAnswers } from './begun.ts';

/**
 * Above where one writes: a colleague has answered meanwhile. Its place is there before it says anything, so that a
 * screen reader hears it begin; the pen stays where it is.
 */
export function ColleagueLine({ ticketId }: { ticketId: string }) {
  const { newest, dismiss } = useAnswers(ticketId);
  return <div role="status">{newest && <Bar answer={newest} onDismiss={dismiss} />}</div>;
}

function useAnswers(ticketId: string) {
  const memberId = useSession().member.id;
  const place = useMemo(() => ({ memberId, ticketId }), [memberId, ticketId]);
  const messages = useQuery(threadQuery(ticketId)).data?.messages;
  const since = useSyncExternalStore(subscribeDrafts, () => (isWriting(place) ? begunAt(place) : null));
  const answers = since && messages ? answersSince(messages, since, memberId) : [];
  return { newest: answers.at(-1), dismiss: () => seeAnswers(place, answers) };
}

type Props = { answer: Message; onDismiss: () => void };

function Bar({ answer: { id, author, sent_at }, onDismiss }: Props) {
  const clock = useClock();
  const { t } = clock;
  const moment = momentOf(Date.parse(sent_at), useNow(), clock);
  const show = () =>
    document.querySelector(`[data-message="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' });
  return (
    <div className="mb-2 flex min-h-10 items-center gap-x-3 rounded-card bg-surface-quiet py-1 pr-1 pl-3.5 text-small text-soft max-column:rounded-[18px]">
      <MessagesSquare size={16} strokeWidth={1.75} aria-hidden className="shrink-0 text-quiet" />
      <p className="min-w-0 flex-1 text-pretty">
        {author ? t('colleague.answered', { name: author.name, ...moment }) : t('colleague.program', moment)}
      </p>
      <Button size="small" look="plain" onClick={show}>
        {t('colleague.show')}
      </Button>
      <IconButton icon={X} name={t('action.dismiss')} tip="top-end" onClick={onDismiss} />
    </div>
  );
}
