import { controlClass, describedBy } from '../control.ts';
import type { HoursField } from './useOfficeHours.ts';

type Props = { field: HoursField; label: string; value: string; onChange: (typed: string) => void };

/** The browser's own: it writes times as its reader does. */
export function TimeField({ field: { id, trouble }, label, value, onChange }: Props) {
  return (
    <input
      id={id}
      type="time"
      aria-label={label}
      value={value}
      onChange={event => onChange(event.target.value)}
      {...describedBy(id, false, trouble)}
      className={controlClass(trouble, false, 'figures max-w-34')}
    />
  );
}
