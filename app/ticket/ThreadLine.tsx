import { memo } from 'react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { DayLine } from './DayLine.tsx';
import { KeywordLine } from './KeywordLine.tsx';
import { MarketingCard } from './MarketingCard.tsx';
import { MessageGroup } from './MessageGroup.tsx';
import type { ThreadItem } from './threadItems.ts';

type Props = { item: ThreadItem; ticket: TicketDetail };

export const ThreadLine = memo(function ThreadLine({ item, ticket }: Props) {
  switch (item.kind) {
    case 'day':
      return <DayLine at={item.at} />;
    case 'card':
      return <MarketingCard message={item.message} />;
    case 'keyword':
      return <KeywordLine message={item.message} ticket={ticket} />;
    case 'group':
      return <MessageGroup look={item.look} shown={item.shown} ticket={ticket} />;
  }
});
