import { useState } from 'react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { useClock } from '../words/useClock.ts';
import { snoozeTimes } from './snoozeTimes.ts';
import { TimeDialog } from './TimeDialog.tsx';
import { useSnoozeTicket } from './useStatusChange.ts';

type Props = { ticket: TicketDetail; onClose: () => void };

export function SnoozeDialog({ ticket, onClose }: Props) {
  const { t, zone } = useClock();
  const [first] = useState(() => snoozeTimes(Date.now(), zone).tomorrow);
  const snooze = useSnoozeTicket();
  return (
    <TimeDialog
      title={t('snooze.until')}
      submit={t('snooze.submit')}
      first={first}
      onPick={at => snooze(ticket, at)}
      onClose={onClose}
    />
  );
}
