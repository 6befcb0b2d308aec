import { type ReactNode, useEffect, useRef } from 'react';
import { classes } from './classes.ts';

type Props = {
  id: string;
  isActive: boolean;
  /** Whether it has been chosen, and what it does is still on its way. */
  isBusy?: boolean;
  onPoint: () => void;
  onChoose: () => void;
  className?: string;
  children: ReactNode;
};

/** One of a list that a field leads: pointed at or walked to, it is the one that Enter means. */
export function Option({ id, isActive, isBusy = false, onPoint, onChoose, className, children }: Props) {
  const option = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // The keys are those of the field, which keeps the focus.
    <button
      type="button"
      ref={option}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      aria-busy={isBusy}
      onPointerMove={onPoint}
      onPointerDown={event => event.preventDefault()}
      onClick={onChoose}
      className={classes(
        'w-full rounded-button text-left select-none',
        isActive && 'bg-selected',
        isBusy && 'opacity-45',
        className,
      )}
    >
      {children}
    </button>
  );
}
