import type { ReactNode } from 'react';
import { classes } from '../ui/classes.ts';

type Props = {
  label: string;
  /** On a phone as high as a line beside it that has a button. */
  roomy?: boolean;
  children: ReactNode;
};

/** What is known of one thing, with its name before it. */
export function Line({ label, roomy = false, children }: Props) {
  return (
    <div className={classes('flex min-w-0', roomy && 'max-column:py-1.5')}>
      <dt className="w-25 shrink-0 text-quiet">{label}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}
