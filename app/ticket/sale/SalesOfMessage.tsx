import { Suspense } from 'react';
import type { Message, TicketDetail } from '../../../contract/shapes.ts';
import { quietly } from '../quietly.ts';

type Props = { message: Message; ticket: TicketDetail };

const SaleLines = quietly<Props>(async () => (await import('./SaleLines.tsx')).SaleLines);

/** Without a link nobody has followed one. */
const hasLink = ({ body }: Message) => /https?:/i.test(body);

/** Under a text of ours: the orders that its link has led to (REPLY-7). */
export function SalesOfMessage({ message, ticket }: Props) {
  if (message.direction !== 'outbound' || !hasLink(message)) return null;
  return (
    <Suspense>
      <SaleLines message={message} ticket={ticket} />
    </Suspense>
  );
}
