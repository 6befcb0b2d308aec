import type * as wire from '../../contract/retentionRoutes.ts';
import type { Retention } from '../domain/retention.ts';

export function presentRetention(retention: Retention, changedAt: Date | null): wire.Retention {
  const { textsMonths, chatsMonths, activityMonths } = retention;
  return {
    texts_months: textsMonths,
    chats_months: chatsMonths,
    activity_months: activityMonths,
    changed_at: changedAt?.toISOString() ?? null,
  };
}
