import { Check, CircleDashed, Clock, X } from 'lucide-react';
import type { MessageStatus } from '../../contract/vocabulary.ts';
import { useWords } from '../words/useWords.ts';

const SIGN = {
  scheduled: Clock,
  queued: CircleDashed,
  sending: CircleDashed,
  sent: Check,
  delivered: Check,
  failed: X,
  unknown: CircleDashed,
  canceled: X,
  received: Check,
} as const satisfies Record<MessageStatus, unknown>;

export function DeliverySign({ status }: { status: MessageStatus }) {
  const { t } = useWords();
  const Sign = SIGN[status];
  return (
    <span className="flex items-center gap-1">
      <Sign size={12} strokeWidth={2} aria-hidden className={status === 'delivered' ? 'text-ok' : ''} />
      {t(`state.${status}`)}
    </span>
  );
}
