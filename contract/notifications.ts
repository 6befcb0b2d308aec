import type { DoNotDisturb, NotificationChoices, NotifiedView } from './notificationRoutes.ts';
import { wallClock } from './wallClock.ts';

/** Whoever has chosen nothing hears of what may be theirs to answer. */
export const SHIPPED_CHOICES: NotificationChoices = {
  sound: ['mine', 'unassigned'],
  notify: ['mine', 'unassigned'],
  mentions: true,
  repeat: false,
  do_not_disturb: null,
};

/** Whether a ticket with this assignee stands in one of the views for this member. */
export function isInViews(
  views: readonly NotifiedView[],
  assigneeId: string | null,
  memberId: string,
): boolean {
  if (views.includes('all')) return true;
  return assigneeId === null
    ? views.includes('unassigned')
    : assigneeId === memberId && views.includes('mine');
}

/** Whether somebody wants quiet at this moment, in milliseconds since 1970. From and to alike is the whole day. */
export function isQuietTime(hours: DoNotDisturb | null, at: number): boolean {
  if (!hours) return false;
  const now = new Date(wallClock(hours.time_zone, at)).toISOString().slice(11, 16);
  const { from, to } = hours;
  return from < to ? from <= now && now < to : from <= now || now < to;
}
