import { classes } from '../ui/classes.ts';

export const hintId = (id: string) => `${id}-hint`;
export const troubleId = (id: string) => `${id}-trouble`;

/** What a control says of itself besides its label. */
export function describedBy(id: string, hint: unknown, trouble: unknown) {
  const ids = [trouble ? troubleId(id) : '', hint ? hintId(id) : ''].filter(Boolean).join(' ');
  return { 'aria-invalid': Boolean(trouble), 'aria-describedby': ids || undefined };
}

export function controlClass(trouble: unknown, readOnly: boolean, more?: string): string {
  return classes(
    'moving block h-9 w-full rounded-button border px-3 text-ink disabled:opacity-100 max-column:h-11 max-column:text-touch',
    readOnly ? 'bg-surface-quiet' : 'bg-field shadow-field',
    trouble ? 'border-danger' : 'border-line-strong',
    more,
  );
}
