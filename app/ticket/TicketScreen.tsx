import { useRef, useState } from 'react';
import { knowCalls } from '../../contract/client.ts';
import type { TicketDetail } from '../../contract/shapes.ts';
import { TICKET_CALLS } from '../../contract/ticketCalls.ts';
import { useShortcut } from '../keyboard/useShortcut.ts';
import { useLooking } from '../live/useLooking.ts';
import { fullName } from '../profile/names.ts';
import { ProfilePane } from '../profile/ProfilePane.tsx';
import { seeOrders } from '../profile/seeOrders.ts';
import { useProfileKey } from '../profile/useProfileKey.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { useHasPane } from '../ui/useWide.ts';
import { useWords } from '../words/useWords.ts';
import { AnswerPlace } from './AnswerPlace.tsx';
import { LoadedOrderKey } from './LoadedOrderKey.tsx';
import { Thread } from './Thread.tsx';
import { TicketHead } from './TicketHead.tsx';
import { useMarkRead } from './useMarkRead.ts';
import { useTicketKeys } from './useTicketKeys.ts';

knowCalls(TICKET_CALLS);

type Props = { ticketId: string; ticket: TicketDetail | undefined; onBack: () => void };

export function TicketScreen({ ticketId, ticket, onBack }: Props) {
  const { t } = useWords();
  const [drawer, setDrawer] = useState(false);
  const hasPane = useHasPane();
  useLooking(ticketId);
  useMarkRead(ticket);
  useTicketKeys(ticket);
  useProfileKey(ticket);
  const pane = useRef<HTMLElement>(null);
  const showOrders = () => {
    if (hasPane) pane.current?.focus();
    else setDrawer(true);
    seeOrders();
  };
  useShortcut('o', showOrders, ticket !== undefined);
  return (
    <div className="flex h-full">
      <main className="flex h-full min-w-0 flex-1 flex-col bg-surface">
        {ticket && <PageTitle page={fullName(ticket, t)} />}
        {ticket ? (
          <TicketHead ticket={ticket} onBack={onBack} onShowCustomer={() => setDrawer(true)} />
        ) : (
          <div className="h-14 max-column:h-16" />
        )}
        <Thread ticketId={ticketId} ticket={ticket} />
        {ticket && <AnswerPlace ticket={ticket} />}
        {ticket && <LoadedOrderKey ticket={ticket} />}
      </main>
      {hasPane && (
        <aside
          ref={pane}
          tabIndex={-1}
          aria-label={t('profile.name')}
          className="focus-inset quiet-scroll h-full w-80 shrink-0 overflow-y-auto bg-surface-sunken"
        >
          {ticket && <ProfilePane ticket={ticket} />}
        </aside>
      )}
      {ticket && !hasPane && (
        <Dialog drawer open={drawer} onOpenChange={setDrawer} title={t('profile.name')}>
          <ProfilePane ticket={ticket} onClose={() => setDrawer(false)} />
        </Dialog>
      )}
    </div>
  );
}
