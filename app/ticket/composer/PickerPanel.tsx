import type { FocusEvent, KeyboardEvent, PointerEvent, ReactNode } from 'react';

type Props = { label: string; onEscape: () => void; onBlur: () => void; children: ReactNode };

/** What is chosen from, above the box that this stands in. It goes once the keyboard is elsewhere; Escape leads back. */
export function PickerPanel({ label, onEscape, onBlur, children }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    // It leaves what is chosen from, and not the ticket.
    event.stopPropagation();
    onEscape();
  };
  const leave = (event: FocusEvent) => event.currentTarget.contains(event.relatedTarget) || onBlur();
  return (
    <div
      role="dialog"
      aria-label={label}
      onKeyDown={onKeyDown}
      onBlur={leave}
      onPointerDown={keepFocus}
      className="appearing absolute bottom-full left-0 z-20 mb-2 flex h-[min(24rem,50dvh)] w-88 max-w-full origin-bottom-left flex-col overflow-hidden rounded-card bg-surface-raised text-ink shadow-raised max-column:w-full"
    >
      {children}
    </div>
  );
}

/** A press takes the focus from the field, and in some browsers gives it to nobody: that would be to leave. */
function keepFocus(event: PointerEvent) {
  const isField = event.target instanceof Element && event.target.closest('input, a');
  if (!isField) event.preventDefault();
}

export const PICKER_FIELD =
  'h-11 min-w-0 flex-1 appearance-none bg-transparent px-3.5 outline-hidden max-column:text-touch [&::-webkit-search-cancel-button]:hidden';

export function focusOnce(input: HTMLInputElement | null) {
  input?.focus();
}
