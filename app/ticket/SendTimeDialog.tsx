import { useState } from 'react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { LocalTimeAt } from '../profile/LocalTime.tsx';
import { useClock } from '../words/useClock.ts';
import { LONGEST_AHEAD, laterTimes } from './laterTimes.ts';
import { TimeDialog } from './TimeDialog.tsx';

type Props = {
  ticket: TicketDetail;
  submit: string;
  /** When it was to leave so far. */
  at?: number;
  onPick: (at: number) => void;
  onClose: () => void;
};

/** Asks when a reply is to leave, and says what time that is for the customer (REPLY-10). */
export function SendTimeDialog({ ticket, submit, at, onPick, onClose }: Props) {
  const { t, zone } = useClock();
  const [first] = useState(() => at ?? laterTimes(Date.now(), zone, []).tomorrow);
  return (
    <TimeDialog
      title={t('later.title')}
      submit={submit}
      first={first}
      furthest={{ ahead: LONGEST_AHEAD, told: t('later.tooFar') }}
      about={moment => (
        <LocalTimeAt profile={ticket.profile_detail} at={moment} warns={ticket.channel === 'sms'} />
      )}
      onPick={onPick}
      onClose={onClose}
    />
  );
}
