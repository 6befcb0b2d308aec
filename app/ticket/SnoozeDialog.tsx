import { type FormEvent, useId, useState } from 'react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { comingTime } from '../words/clock.ts';
import { useClock } from '../words/useClock.ts';
import { fieldValue, momentAt, snoozeTimes } from './snoozeTimes.ts';
import { useSnoozeTicket } from './useStatusChange.ts';

type Props = { ticket: TicketDetail; onClose: () => void };

export function SnoozeDialog({ ticket, onClose }: Props) {
  const clock = useClock();
  const { t, zone } = clock;
  const [opened] = useState(Date.now);
  const [value, setValue] = useState(() => fieldValue(snoozeTimes(opened, zone).tomorrow, zone));
  const snooze = useSnoozeTicket();
  const id = useId();
  const at = momentAt(value, zone);
  const possible = at > opened;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!possible) return;
    snooze(ticket, at);
    onClose();
  };
  return (
    <Dialog open onOpenChange={open => open || onClose()} title={t('snooze.until')}>
      <form onSubmit={submit} className="w-72 max-w-full">
        <label htmlFor={id} className="mb-1.5 block text-small text-quiet">
          {t('snooze.pickLabel', { zone: zone.replace(/_/g, ' ') })}
        </label>
        <input
          id={id}
          type="datetime-local"
          required
          value={value}
          min={fieldValue(opened, zone)}
          onChange={event => setValue(event.target.value)}
          aria-invalid={!possible}
          aria-describedby={`${id}-told`}
          className="figures h-10 w-full rounded-button border border-line-strong bg-field px-3 shadow-field max-column:text-touch"
        />
        <p id={`${id}-told`} role="status" className="mt-1.5 mb-4 text-small text-quiet">
          {possible ? comingTime(at, opened, clock) : <span className="text-danger">{t('snooze.past')}</span>}
        </p>
        <div className="flex justify-end gap-2">
          <Button look="plain" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" look="filled" disabled={!possible}>
            {t('snooze.submit')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
