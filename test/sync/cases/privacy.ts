import { erase } from '../../../server/actions/erase.ts';
import { eraseProfile } from '../../../server/actions/eraseProfile.ts';
import { exportProfile } from '../../../server/actions/exportProfile.ts';
import type { Stage } from '../stage.ts';
import { type Case, quietly, when } from './case.ts';
import { chatting } from './chats.ts';

const erasing = ({ shop, agent }: Stage, profileId: string) =>
  eraseProfile(shop.context, shop.workspaceId, profileId, agent);

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
};
