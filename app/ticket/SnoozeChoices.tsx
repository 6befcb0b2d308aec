import type { TicketDetail } from '../../contract/shapes.ts';
import { Signs } from '../keyboard/Signs.tsx';
import { MenuGroup, MenuItem } from '../ui/MenuItems.tsx';
import { useWords } from '../words/useWords.ts';
import { SnoozeTimes } from './SnoozeTimes.tsx';
import { useReopenTicket, useSnoozeTicket } from './useStatusChange.ts';

type Props = { ticket: TicketDetail; onPick: () => void };

export function SnoozeChoices({ ticket, onPick }: Props) {
  const { t } = useWords();
  const snooze = useSnoozeTicket();
  const wake = useReopenTicket();
  return (
    <MenuGroup label={t('snooze.until')} end={<Signs keys="s" />}>
      <SnoozeTimes onChoose={at => snooze(ticket, at)} onPick={onPick} />
      {ticket.status === 'snoozed' && (
        <MenuItem end={<Signs keys="w" />} onClick={() => wake(ticket)}>
          {t('ticket.wake')}
        </MenuItem>
      )}
    </MenuGroup>
  );
}
