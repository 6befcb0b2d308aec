import { Clock, Ellipsis, Pencil, Send, X } from 'lucide-react';
import { type Ref, useState } from 'react';
import type { Message, TicketDetail } from '../../../contract/shapes.ts';
import { useShortName } from '../../profile/names.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { MenuCheck, MenuItem, MenuLine } from '../../ui/MenuItems.tsx';
import { useWords } from '../../words/useWords.ts';
import { SendTimeDialog } from '../SendTimeDialog.tsx';
import { useScheduled } from './useScheduled.ts';

type Props = {
  ref: Ref<HTMLButtonElement>;
  message: Message;
  ticket: TicketDetail;
  onEdit: () => void;
  /** Before it is no longer a scheduled one by the hand of whoever is here. */
  onAct: () => void;
};

/** What can still become of a reply that has not left. */
export function ScheduledMenu({ ref, ...props }: Props) {
  const { message, ticket } = props;
  const { t } = useWords();
  const [picking, setPicking] = useState(false);
  const { edit } = useScheduled(message, ticket);
  const trigger = (
    <IconButton
      ref={ref}
      icon={Ellipsis}
      name={t('scheduled.menu')}
      tip="top-end"
      className="-mr-1.5 size-7 max-column:size-10"
    />
  );
  return (
    <>
      <Menu trigger={trigger} align="end" wide>
        <Items {...props} onPick={() => setPicking(true)} />
      </Menu>
      {picking && (
        <SendTimeDialog
          ticket={ticket}
          submit={t('scheduled.submit')}
          at={Date.parse(message.send_at ?? message.sent_at)}
          onPick={at => edit({ send_at: new Date(at).toISOString() })}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  );
}

type ItemsProps = Omit<Props, 'ref'> & { onPick: () => void };

function Items({ message, ticket, onEdit, onAct, onPick }: ItemsProps) {
  const { t } = useWords();
  const name = useShortName()(ticket);
  const { edit, cancel } = useScheduled(message, ticket);
  const sendNow = () => {
    onAct();
    edit({ send_at: null });
  };
  const takeBack = () => {
    onAct();
    cancel();
  };
  return (
    <>
      <MenuItem icon={<Sign icon={Send} />} onClick={sendNow}>
        {t('scheduled.sendNow')}
      </MenuItem>
      <MenuItem icon={<Sign icon={Clock} />} onClick={onPick}>
        {t('scheduled.changeTime')}
      </MenuItem>
      <MenuItem icon={<Sign icon={Pencil} />} onClick={onEdit}>
        {t('scheduled.edit')}
      </MenuItem>
      <MenuItem icon={<Sign icon={X} />} onClick={takeBack}>
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
