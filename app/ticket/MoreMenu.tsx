import { Ban, Copy, Ellipsis, Mail, MailOpen, MessageSquareOff } from 'lucide-react';
import { useState } from 'react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { Signs } from '../keyboard/Signs.tsx';
import { useShortcut } from '../keyboard/useShortcut.ts';
import { useUnblock } from '../profile/useSetBlocked.ts';
import { iconButtonClass } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';
import { MenuItem, MenuLine } from '../ui/MenuItems.tsx';
import { useWords } from '../words/useWords.ts';
import { useAskToBlock } from './closing/useAskToBlock.ts';
import { HistoryItem } from './history/HistoryItem.tsx';
import { OptOutDialog } from './OptOutDialog.tsx';
import { OrderItem } from './OrderItem.tsx';
import { SnoozeChoices } from './SnoozeChoices.tsx';
import { SnoozeDialog } from './SnoozeDialog.tsx';
import { useBlockTicket } from './useBlockTicket.ts';
import { useCopyNumber } from './useCopyNumber.ts';
import { canOptOut } from './useOptOut.ts';
import { usePatchTicket } from './usePatchTicket.ts';

type Props = { ticket: TicketDetail; withSnooze?: boolean };

export function MoreMenu({ ticket, withSnooze = false }: Props) {
  const { t } = useWords();
  const [picking, setPicking] = useState(false);
  const [optingOut, setOptingOut] = useState(false);
  const copy = useCopyNumber(ticket);
  useShortcut('q', () => setOptingOut(true), canOptOut(ticket));
  const trigger = (
    <button type="button" aria-label={t('ticket.more')} title={t('ticket.more')} className={iconButtonClass}>
      <Ellipsis size={16} strokeWidth={1.75} aria-hidden />
    </button>
  );
  return (
    <>
      <Menu trigger={trigger} align="end" wide={withSnooze}>
        {withSnooze && ticket.status !== 'closed' && (
          <>
            <SnoozeChoices ticket={ticket} onPick={() => setPicking(true)} />
            <MenuLine />
          </>
        )}
        <ReadItem ticket={ticket} />
        {copy && <CopyItem copy={copy} />}
        <OrderItem />
        <HistoryItem />
        <MenuLine />
        {canOptOut(ticket) && (
          <MenuItem
            icon={<MessageSquareOff size={16} strokeWidth={1.75} aria-hidden />}
            end={<Signs keys="q" />}
            onClick={() => setOptingOut(true)}
          >
            {t('stop.menu')}
          </MenuItem>
        )}
        <BlockItem ticket={ticket} />
      </Menu>
      {picking && <SnoozeDialog ticket={ticket} onClose={() => setPicking(false)} />}
      {optingOut && <OptOutDialog ticket={ticket} onClose={() => setOptingOut(false)} />}
    </>
  );
}

function ReadItem({ ticket }: { ticket: TicketDetail }) {
  const { t } = useWords();
  const patch = usePatchTicket();
  const Sign = ticket.read ? Mail : MailOpen;
  return (
    <MenuItem
      icon={<Sign size={16} strokeWidth={1.75} aria-hidden />}
      end={<Signs keys="u" />}
      onClick={() => patch(ticket, { read: !ticket.read })}
    >
      {t(ticket.read ? 'ticket.markUnread' : 'ticket.markRead')}
    </MenuItem>
  );
}

function CopyItem({ copy }: { copy: () => void }) {
  const { t } = useWords();
  return (
    <MenuItem
      icon={<Copy size={16} strokeWidth={1.75} aria-hidden />}
      end={<Signs keys="y" />}
      onClick={copy}
    >
      {t('ticket.copyNumber')}
    </MenuItem>
  );
}

function BlockItem({ ticket }: { ticket: TicketDetail }) {
  const { t } = useWords();
  const ask = useAskToBlock();
  const block = useBlockTicket();
  const unblock = useUnblock();
  const isBlocked = ticket.profile_detail.blocked;
  return (
    <MenuItem
      icon={<Ban size={16} strokeWidth={1.75} aria-hidden />}
      end={<Signs keys="b" />}
      onClick={() => (isBlocked ? void unblock(ticket) : ask(ticket.profile.id, ticket, () => block(ticket)))}
    >
      {t(isBlocked ? 'block.unblock' : 'block.block')}
    </MenuItem>
  );
}
