import { Clock, Ellipsis, Pencil, Send, X } from 'lucide-react';
import { useState } from 'react';
import type { Message, TicketDetail } from '../../../contract/shapes.ts';
import { useShortName } from '../../profile/names.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { MenuCheck, MenuItem, MenuLine } from '../../ui/MenuItems.tsx';
import { useWords } from '../../words/useWords.ts';
import { SendTimeDialog } from '../SendTimeDialog.tsx';
import { useScheduled } from './useScheduled.ts';

type Props = { message: Message; ticket: TicketDetail; onEdit: () => void };

/** What can still become of a reply that has not left. */
export function ScheduledMenu({ message, ticket, onEdit }: Props) {
  const { t } = useWords();
  const [picking, setPicking] = useState(false);
  const { edit } = useScheduled(message, ticket);
  const trigger = (
    <IconButton
      icon={Ellipsis}
      name={t('scheduled.menu')}
      tip="top-end"
      className="-mr-1.5 size-7 max-column:size-10"
    />
  );
  return (
    <>
      <Menu trigger={trigger} align="end" wide>
        <Items message={message} ticket={ticket} onEdit={onEdit} onPick={() => setPicking(true)} />
      </Menu>
      {picking && (
        <SendTimeDialog
          profile={ticket.profile_detail}
          submit={t('scheduled.submit')}
          at={Date.parse(message.send_at ?? message.sent_at)}
          onPick={at => edit({ send_at: new Date(at).toISOString() })}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  );
}

function Items({ message, ticket, onEdit, onPick }: Props & { onPick: () => void }) {
  const { t } = useWords();
  const name = useShortName()(ticket.profile);
  const { edit, cancel } = useScheduled(message, ticket);
  return (
    <>
      <MenuItem icon={<Sign icon={Send} />} onClick={() => edit({ send_at: null })}>
        {t('scheduled.sendNow')}
      </MenuItem>
      <MenuItem icon={<Sign icon={Clock} />} onClick={onPick}>
        {t('scheduled.changeTime')}
      </MenuItem>
      <MenuItem icon={<Sign icon={Pencil} />} onClick={onEdit}>
        {t('scheduled.edit')}
      </MenuItem>
      <MenuItem icon={<Sign icon={X} />} onClick={cancel}>
        {t('scheduled.cancel')}
      </MenuItem>
      <MenuLine />
      <MenuCheck
        checked={message.cancel_if_customer_writes}
        onCheck={lapses => edit({ cancel_if_customer_writes: lapses })}
      >
        {t('later.lapses', { name })}
      </MenuCheck>
    </>
  );
}

function Sign({ icon: Icon }: { icon: typeof Send }) {
  return <Icon size={16} strokeWidth={1.75} aria-hidden />;
}
