import { Fragment } from 'react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { classes } from '../ui/classes.ts';
import { Bubble } from './Bubble.tsx';
import { GroupFoot } from './GroupFoot.tsx';
import { HeldLine } from './HeldLine.tsx';
import { canUndo } from './held.ts';
import { InReplyTo } from './InReplyTo.tsx';
import type { Reached } from './reached.ts';
import { SalesOfMessage } from './sale/SalesOfMessage.tsx';
import type { Look, Shown } from './threadItems.ts';

type Props = { look: Look; shown: Shown[]; ticket: TicketDetail; reached: Reached | null };

export function MessageGroup({ look, shown, ticket, reached }: Props) {
  const [first] = shown;
  const last = shown.at(-1);
  if (!first || !last) return null;
  const ours = look !== 'customer';
  return (
    <div className={classes('mt-3 flex flex-col', ours ? 'items-end' : 'items-start')}>
      {first.message.attributed_to && <InReplyTo source={first.message.attributed_to} />}
      {shown.map(({ message, drawn }, index) => (
        <Fragment key={message.client_message_id ?? message.id}>
          <Bubble
            message={message}
            look={look}
            waiting={drawn?.state === 'sending'}
            joined={index < shown.length - 1}
          />
          <SalesOfMessage message={message} ticket={ticket} />
          {/* Each can be undone by itself; the foot is the last one's. */}
          {message !== last.message && canUndo(message) && <HeldLine message={message} ticket={ticket} />}
        </Fragment>
      ))}
      <GroupFoot shown={last} look={look} ticket={ticket} reached={reached} />
    </div>
  );
}
