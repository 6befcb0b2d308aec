import {
  createQuickReply,
  deleteQuickReply,
  patchQuickReply,
} from '../../../server/actions/defineQuickReply.ts';
import { newId } from '../../../server/store/ids.ts';
import type { Stage } from '../stage.ts';
import { type Case, when } from './case.ts';

/** Each case happens more than once, and no two have one name. */
const make = ({ shop, agent }: Stage) =>
  createQuickReply(
    shop.context,
    shop.workspaceId,
    { name: newId(), body: 'We open at nine.', channels: ['sms'] },
    agent,
  );

/** Settings of the shop: no screen of the inbox holds them, and all hear that they changed. */
export const quickReplies: Record<string, Case[]> = {
  defineQuickReply: [
    when('REPLY-9: a new quick reply', async stage => () => make(stage)),
    when('REPLY-9: one that says something else', async stage => {
      const id = await make(stage);
      const { shop, agent } = stage;
      return () => patchQuickReply(shop.context, shop.workspaceId, id, { body: newId() }, agent);
    }),
    when('REPLY-9: one that is no more', async stage => {
      const id = await make(stage);
      const { shop, agent } = stage;
      return () => deleteQuickReply(shop.context, shop.workspaceId, id, agent);
    }),
  ],
};
