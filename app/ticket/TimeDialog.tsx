import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { comingTime } from '../words/clock.ts';
import { useClock } from '../words/useClock.ts';
import { fieldValue, momentAt } from './snoozeTimes.ts';

type Props = {
  title: string;
  submit: string;
  /** What it stands at first. */
  first: number;
  /** How far ahead it may be, in milliseconds, and what is said beyond. */
  furthest?: { ahead: number; told: string };
  /** What else is to be known of a time. */
  about?: (at: number) => ReactNode;
  onPick: (at: number) => void;
  onClose: () => void;
};

/** Asks for a time that is still to come, by the workspace's clock. */
export function TimeDialog({ title, submit, first, furthest, about, onPick, onClose }: Props) {
  const clock = useClock();
  const { t, zone } = clock;
  const [opened] = useState(Date.now);
  const [value, setValue] = useState(() => fieldValue(first, zone));
  const id = useId();
  const at = momentAt(value, zone);
  const last = furthest ? opened + furthest.ahead : Number.POSITIVE_INFINITY;
  const wrong = !(at > opened) ? t('pick.past') : at > last ? (furthest?.told ?? '') : null;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (wrong !== null) return;
    onPick(at);
    onClose();
  };
  return (
    <Dialog open onOpenChange={open => open || onClose()} title={title}>
      <form onSubmit={onSubmit} className="w-72 max-w-full">
        <label htmlFor={id} className="mb-1.5 block text-small text-quiet">
          {t('pick.label', { zone: zone.replace(/_/g, ' ') })}
        </label>
        <input
          id={id}
          type="datetime-local"
          required
          value={value}
          min={fieldValue(opened, zone)}
          max={furthest && fieldValue(last, zone)}
          onChange={event => setValue(event.target.value)}
          aria-invalid={wrong !== null}
          aria-describedby={`${id}-told`}
          className="figures h-10 w-full rounded-button border border-line-strong bg-field px-3 shadow-field max-column:text-touch"
        />
        <div id={`${id}-told`} role="status" className="mt-1.5 mb-4 text-small text-quiet">
          {wrong === null ? comingTime(at, opened, clock) : <span className="text-danger">{wrong}</span>}
          {wrong === null && about?.(at)}
        </div>
        <div className="flex justify-end gap-2">
          <Button look="plain" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" look="filled" disabled={wrong !== null}>
            {submit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
