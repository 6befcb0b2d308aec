import { memo } from 'react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { DayLine } from './DayLine.tsx';
import { HistoryRun } from './history/HistoryRun.tsx';
import { KeywordLine } from './KeywordLine.tsx';
import { LitMessage } from './LitMessage.tsx';
import { MarketingCard } from './MarketingCard.tsx';
import { MessageGroup } from './MessageGroup.tsx';
import { NoteCard } from './notes/NoteCard.tsx';
import type { Reached } from './reached.ts';
import { CanceledLine } from './scheduled/CanceledLine.tsx';
import { ScheduledMessage } from './scheduled/ScheduledMessage.tsx';
import { TypingDots } from './TypingDots.tsx';
import type { ThreadItem } from './threadItems.ts';

type Props = {
  item: ThreadItem;
  ticket: TicketDetail;
  /** Of a chat: how far it got, where that is to be said. */
  reached: Reached | null;
};

export const ThreadLine = memo(function ThreadLine({ item, ticket, reached }: Props) {
  switch (item.kind) {
    case 'day':
      return <DayLine at={item.at} />;
    case 'card':
      return (
        <LitMessage id={item.message.id}>
          <MarketingCard message={item.message} />
        </LitMessage>
      );
    case 'keyword':
      return (
        <LitMessage id={item.message.id}>
          <KeywordLine message={item.message} ticket={ticket} />
        </LitMessage>
      );
    case 'canceled':
      return (
        <LitMessage id={item.message.id}>
          <CanceledLine message={item.message} ticket={ticket} />
        </LitMessage>
      );
    case 'note':
      return <NoteCard note={item.note} drawn={item.drawn} ticket={ticket} />;
    case 'history':
      return <HistoryRun events={item.events} day={item.day} ticket={ticket} />;
    case 'typing':
      return <TypingDots ticket={ticket} />;
    case 'scheduled':
      return <ScheduledMessage shown={item.shown} ticket={ticket} />;
    case 'group':
      return <MessageGroup look={item.look} shown={item.shown} ticket={ticket} reached={reached} />;
  }
});
