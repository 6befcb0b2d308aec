import { useParams } from '@tanstack/react-router';
import { MessageSquareQuote } from 'lucide-react';
import type { Order } from '../../../contract/orderRoutes.ts';
import { Button } from '../../ui/Button.tsx';
import { useProfileWords } from '../words/useProfileWords.ts';
import { useInsertOrder } from './useInsertOrder.ts';

/** Beside a ticket: puts where the order is into the reply. */
export function InsertButton({ order }: { order: Order }) {
  const { t } = useProfileWords();
  const insert = useInsertOrder();
  const { ticketId } = useParams({ strict: false });
  if (!ticketId) return null;
  return (
    <Button size="small" className="w-fit" onClick={() => insert(order)}>
      <MessageSquareQuote size={14} strokeWidth={1.75} aria-hidden />
      {t('orders.insert')}
    </Button>
  );
}
