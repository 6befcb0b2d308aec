import { Ban, CircleCheck, CircleDashed } from 'lucide-react';
import type { ConsentState } from '../../contract/vocabulary.ts';
import { classes } from '../ui/classes.ts';

const SIGN = { subscribed: CircleCheck, unsubscribed: Ban, never_subscribed: CircleDashed } as const;

const TONE = {
  subscribed: 'text-quiet',
  unsubscribed: 'text-danger',
  never_subscribed: 'text-caution',
} as const satisfies Record<ConsentState, string>;

/** Beside a text that says the same. */
export function ConsentSign({ state }: { state: ConsentState }) {
  const Sign = SIGN[state];
  return (
    <Sign
      size={16}
      strokeWidth={1.75}
      aria-hidden
      className={classes('absolute top-0.5 left-0', TONE[state])}
    />
  );
}
