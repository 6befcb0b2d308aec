import { joinProfiles } from '../../../server/actions/joinProfiles.ts';
import { moveJoined } from '../../../server/actions/moveJoined.ts';
import { recordClick } from '../../../server/actions/recordClick.ts';
import { writeNote } from '../../../server/actions/writeNote.ts';
import { MOVED_AT_ONCE } from '../../../server/store/joins.ts';
import { textsOf } from '../../harness/textsOf.ts';
import type { Stage } from '../stage.ts';
import { type Case, quietly, when } from './case.ts';
import { linkTo } from './inward.ts';
import { records } from './orders.ts';

const A_NOTE = { id: null, body: 'Has two phones.', mentions: [] };

function join({ shop: { context, workspaceId }, agent }: Stage, profileId: string, otherId: string) {
  return joinProfiles(context, workspaceId, { profileId, otherId }, agent);
}

/** Two customers who are one. */
export const joins: Record<string, Case[]> = {
  [joinProfiles.name]: [
    when('PROF-5: the younger ticket goes, and what was in it comes over', async stage => {
      const [older, younger] = [await stage.customer(), await stage.customer()];
      const { context, workspaceId } = stage.shop;
      await writeNote(context, workspaceId, younger.ticketId, A_NOTE, stage.agent);
      await stage.patch(older.ticketId, { status: 'closed' });
      await stage.patch(younger.ticketId, { tags: [stage.tagId], assigneeId: stage.shop.memberId });
      return () => join(stage, younger.threadId, older.threadId);
    }),
    when('PROF-5: one of them has opted out', async stage => {
      const [older, younger] = [await stage.customer(), await stage.customer()];
      await stage.text(younger.phone, 'STOP');
      return () => join(stage, older.threadId, younger.threadId);
    }),
  ],
  [moveJoined.name]: [
    when('PROF-5: what was too much at once', async stage => {
      const [older, younger] = [await stage.customer(), await stage.customer()];
      const { context, workspaceId } = stage.shop;
      await textsOf(stage.shop, younger, MOVED_AT_ONCE);
      await join(stage, older.threadId, younger.threadId);
      const left = { workspaceId, profileId: older.threadId, goes: younger.threadId };
      return () => moveJoined(context, { ...left, goneTicketId: younger.ticketId });
    }),
    when('REPLY-7: one of the two has clicked, and the other bought', async stage => {
      const [older, younger] = [await stage.customer(), await stage.customer()];
      const { context, workspaceId } = stage.shop;
      await recordClick(context, await linkTo(stage, younger));
      await records(stage).order(older.phone);
      await join(stage, older.threadId, younger.threadId);
      const left = { workspaceId, profileId: older.threadId, goes: younger.threadId };
      return () => moveJoined(context, { ...left, goneTicketId: younger.ticketId });
    }),
    quietly('PROF-5: nothing is left', async stage => {
      const [older, younger] = [await stage.customer(), await stage.customer()];
      const { context, workspaceId } = stage.shop;
      await join(stage, older.threadId, younger.threadId);
      return () =>
        moveJoined(context, {
          workspaceId,
          profileId: older.threadId,
          goes: younger.threadId,
          goneTicketId: null,
        });
    }),
  ],
};
