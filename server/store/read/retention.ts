import type { RetentionPreview } from '../../../contract/retentionRoutes.ts';
import type { Channel } from '../../../contract/vocabulary.ts';
import { keptSince, type Retention } from '../../domain/retention.ts';
import type { Reading } from '../database.ts';
import { countOldEvents } from '../erasing/oldEvents.ts';
import { countOld } from '../erasing/oldThreads.ts';

/** Nobody who decides needs it counted any further. */
const MOST_TICKETS = 1000;
const MOST_EVENTS = 5000;

/** How much would go now, were it kept for so long. */
export async function wouldGo(
  tx: Reading,
  workspaceId: string,
  { textsMonths, chatsMonths, activityMonths }: Retention,
  now: Date,
): Promise<RetentionPreview> {
  const said = (channel: Channel, months: number | null) =>
    months === null
      ? { tickets: 0, messages: 0, more: false }
      : countOld(tx, { workspaceId, channel, before: keptSince(now, months) }, MOST_TICKETS);
  const told = (months: number | null) =>
    months === null
      ? { events: 0, more: false }
      : countOldEvents(tx, { workspaceId, before: keptSince(now, months) }, MOST_EVENTS);
  const texts = await said('sms', textsMonths);
  const chats = await said('web_chat', chatsMonths);
  return { texts, chats, activity: await told(activityMonths) };
}
