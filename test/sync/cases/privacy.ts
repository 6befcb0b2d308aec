import { erase } from '../../../server/actions/erase.ts';
import { eraseProfile } from '../../../server/actions/eraseProfile.ts';
import { exportProfile } from '../../../server/actions/exportProfile.ts';
import { setRetention } from '../../../server/actions/setRetention.ts';
import { sweepOld } from '../../../server/actions/sweepOld.ts';
import { writeNote } from '../../../server/actions/writeNote.ts';
import type { Stage } from '../stage.ts';
import { type Case, quietly, when } from './case.ts';
import { chatting } from './chats.ts';

const erasing = ({ shop, agent }: Stage, profileId: string) =>
  eraseProfile(shop.context, shop.workspaceId, profileId, agent);

const A_YEAR = 366 * 24 * 60;
const FOR_MONTHS = { textsMonths: 3, chatsMonths: 1, activityMonths: 2 };

const keepFor = ({ shop, agent }: Stage, retention: Parameters<typeof setRetention>[2]) =>
  setRetention(shop.context, shop.workspaceId, retention, agent);

/** What is done with what is kept about a customer. */
export const privacy: Record<string, Case[]> = {
  [eraseProfile.name]: [
    when('DATA-4: a customer with a reply that has not left', async stage => {
      const { ticketId, threadId } = await stage.customer();
      await stage.reply(ticketId, 'On its way');
      return () => erasing(stage, threadId);
    }),
    when('DATA-4: a visitor with an open chat', async stage => {
      const { caller } = await chatting(stage);
      return () => erasing(stage, caller.profileId);
    }),
    quietly('DATA-4: twice', async stage => {
      const { threadId } = await stage.customer();
      await erasing(stage, threadId);
      return () => erasing(stage, threadId);
    }),
  ],
  [exportProfile.name]: [
    when('DATA-4: what is kept about a customer is handed out', async stage => {
      const { threadId } = await stage.customer();
      const { context, workspaceId } = stage.shop;
      return () => exportProfile(context, workspaceId, threadId, stage.agent);
    }),
  ],
  [erase.name]: [
    when('DATA-4: what was said is taken out, and what was noted', async stage => {
      const { ticketId, threadId } = await stage.customer();
      await stage.reply(ticketId, 'On its way');
      await erasing(stage, threadId);
      const { context, workspaceId } = stage.shop;
      return () => erase(context, { workspaceId, profileId: threadId });
    }),
  ],
  [setRetention.name]: [
    when('DATA-4: what is kept is kept for some months', async stage => () => keepFor(stage, FOR_MONTHS)),
    quietly('DATA-4: for as long as before', async stage => {
      await keepFor(stage, FOR_MONTHS);
      return () => keepFor(stage, FOR_MONTHS);
    }),
  ],
  [sweepOld.name]: [
    when('DATA-4: what was said in a closed ticket a year ago goes, with its notes', async stage => {
      const { ticketId } = await stage.customer();
      const { context, workspaceId } = stage.shop;
      const note = { id: null, body: 'Asked for it twice.', mentions: [] };
      await writeNote(context, workspaceId, ticketId, note, stage.agent);
      await stage.patch(ticketId, { status: 'closed' });
      await keepFor(stage, FOR_MONTHS);
      return () => aYearLater(stage);
    }),
    quietly('DATA-4: and what stands in an open one stays', async stage => {
      await stage.customer();
      return () => aYearLater(stage);
    }),
  ],
};

/** It is today again behind it, for the other cases' times to be what they are. */
async function aYearLater(stage: Stage): Promise<void> {
  stage.later(A_YEAR);
  await sweepOld(stage.shop.context);
  stage.later(-A_YEAR);
}
