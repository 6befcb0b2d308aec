import { useState } from 'react';
import { useClock } from '../words/useClock.ts';
import { snoozeTimes } from './snoozeTimes.ts';
import { TimeDialog } from './TimeDialog.tsx';

type Props = { onPick: (at: number) => void; onClose: () => void };

/** Any other time to snooze until. */
export function PickSnooze({ onPick, onClose }: Props) {
  const { t, zone } = useClock();
  const [first] = useState(() => snoozeTimes(Date.now(), zone).tomorrow);
  return (
    <TimeDialog
      title={t('snooze.until')}
      submit={t('snooze.submit')}
      first={first}
      onPick={onPick}
      onClose={onClose}
    />
  );
}
