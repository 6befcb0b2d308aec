import {
  BadgeCheck,
  Ban,
  CircleAlert,
  CircleDot,
  type LucideIcon,
  MessageSquare,
  MousePointerClick,
  Reply,
  ShoppingBag,
  Undo2,
  Workflow,
} from 'lucide-react';
import { classes } from '../../ui/classes.ts';
import { type KnownMetric, knownMetric } from './metricNames.ts';

const SIGNS: Record<KnownMetric, LucideIcon> = {
  subscribed: BadgeCheck,
  unsubscribed: Ban,
  sent: MessageSquare,
  received: Reply,
  failed: CircleAlert,
  bounced: Undo2,
  clicked: MousePointerClick,
  enteredFlow: Workflow,
  placedOrder: ShoppingBag,
};

const IN_RED: readonly (KnownMetric | null)[] = ['unsubscribed', 'failed', 'bounced'];

/** Beside words that say the same. */
export function MetricSign({ metric }: { metric: string }) {
  const known = knownMetric(metric);
  const Sign = known ? SIGNS[known] : CircleDot;
  return (
    <Sign
      size={16}
      strokeWidth={1.75}
      aria-hidden
      className={classes('mt-0.5 shrink-0', IN_RED.includes(known) ? 'text-danger' : 'text-quiet')}
    />
  );
}
