import type { Order } from '../../../contract/orderRoutes.ts';
import { typeIn } from '../../ticket/composer/rewriteIn.ts';
import { say } from '../../ui/toast.ts';
import { dateText } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { useProfileClock } from '../words/useProfileClock.ts';
import { whereIsIt } from './whereIsIt.ts';

/** Puts where an order is into the reply that is being written, where the pen stands. */
export function useInsertOrder(): (order: Order) => void {
  const clock = useProfileClock();
  const now = useNow();
  return order => {
    const box = document.querySelector<HTMLTextAreaElement>('textarea[data-reply]');
    const text = whereIsIt(order, clock.t, at => dateText(Date.parse(at), now, clock));
    if (box) typeIn(box, { start: box.selectionStart, end: box.selectionEnd }, text);
    else say({ text: clock.t('orders.noReply'), tone: 'refused' });
  };
}
