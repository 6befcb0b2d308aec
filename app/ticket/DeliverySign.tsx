import { Check, CheckCheck, CircleDashed, Clock, X } from 'lucide-react';
import { useWords } from '../words/useWords.ts';
import type { Reached } from './reached.ts';

const SIGN = {
  scheduled: Clock,
  queued: CircleDashed,
  sending: CircleDashed,
  sent: Check,
  delivered: Check,
  seen: CheckCheck,
  failed: X,
  unknown: CircleDashed,
  canceled: X,
  received: Check,
} as const satisfies Record<Reached, unknown>;

const ARRIVED: readonly Reached[] = ['delivered', 'seen'];

export function DeliverySign({ state }: { state: Reached }) {
  const { t } = useWords();
  const Sign = SIGN[state];
  return (
    <span className="flex items-center gap-1">
      <Sign size={12} strokeWidth={2} aria-hidden className={ARRIVED.includes(state) ? 'text-ok' : ''} />
      {t(`state.${state}`)}
    </span>
  );
}
