import { useParams } from '@tanstack/react-router';
import { MessageSquareQuote } from 'lucide-react';
import type { Order } from '../../../contract/orderRoutes.ts';
import { typeIn } from '../../ticket/composer/rewriteIn.ts';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../ui/toast.ts';
import { dateText } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { useProfileClock } from '../words/useProfileClock.ts';
import { whereIsIt } from './whereIsIt.ts';

/** Beside a ticket: puts where the order is into the reply that is being written, where the pen stands. */
export function InsertButton({ order }: { order: Order }) {
  const clock = useProfileClock();
  const now = useNow();
  const { ticketId } = useParams({ strict: false });
  if (!ticketId) return null;
  const insert = () => {
    const box = document.querySelector<HTMLTextAreaElement>('textarea[data-reply]');
    const text = whereIsIt(order, clock.t, at => dateText(Date.parse(at), now, clock));
    if (box) typeIn(box, { start: box.selectionStart, end: box.selectionEnd }, text);
    else say({ text: clock.t('orders.noReply'), tone: 'refused' });
  };
  return (
    <Button size="small" className="w-fit max-column:h-10" onClick={insert}>
      <MessageSquareQuote size={14} strokeWidth={1.75} aria-hidden />
      {clock.t('orders.insert')}
    </Button>
  );
}
