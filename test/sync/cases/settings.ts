import type { SettingsPatch } from '../../../contract/settings.ts';
import { changeSettings } from '../../../server/actions/changeSettings.ts';
import { makeIdentityKey } from '../../../server/actions/makeIdentityKey.ts';
import { retireIdentityKey } from '../../../server/actions/retireIdentityKey.ts';
import { unsubscribe } from '../../../server/actions/unsubscribe.ts';
import { inWorkspace } from '../../../server/store/database.ts';
import { listIdentityKeys } from '../../../server/store/read/identityKeys.ts';
import type { Stage } from '../stage.ts';
import { type Case, quietly, when } from './case.ts';

function change({ shop, agent }: Stage, patch: SettingsPatch): Promise<void> {
  return changeSettings(shop.context, shop.workspaceId, patch, agent);
}

/** Hours of the attribution window. No screen of the inbox shows them, and all hear that they changed. */
const hours = (attribution_window_hours: number): SettingsPatch => ({ attribution_window_hours });

const ADDRESS = 'team@morlane.example';

function leave({ shop: { context, workspaceId } }: Stage): Promise<void> {
  return unsubscribe(context, { workspaceId, address: ADDRESS });
}

/** What concerns every customer of the shop. */
export const shopWide: Record<string, Case[]> = {
  [changeSettings.name]: [
    when('SET-2: another attribution window', async stage => {
      await change(stage, hours(24));
      return () => change(stage, hours(48));
    }),
    quietly('SET-2: what it is already', async stage => {
      await change(stage, hours(48));
      return () => change(stage, hours(48));
    }),
  ],
  [unsubscribe.name]: [
    when('NOTE-1: an address takes itself off the notifications', async stage => {
      await change(stage, { email_notifications: { on: true, recipients: [ADDRESS] } });
      return () => leave(stage);
    }),
    quietly('NOTE-1: one that has done so before', async stage => {
      await leave(stage);
      return () => leave(stage);
    }),
  ],
  [makeIdentityKey.name]: [
    when('CHAT-4: another key to sign identities with', async stage => {
      await allRetired(stage);
      return () => makeIdentityKey(stage.shop.context, stage.shop.workspaceId, stage.agent);
    }),
  ],
  [retireIdentityKey.name]: [
    when('CHAT-4: a key is retired', async stage => {
      const id = await aKey(stage);
      return () => retire(stage, id);
    }),
    quietly('CHAT-4: one that is retired already', async stage => {
      const id = await aKey(stage);
      await retire(stage, id);
      return () => retire(stage, id);
    }),
  ],
};

function retire({ shop, agent }: Stage, id: string): Promise<void> {
  return retireIdentityKey(shop.context, shop.workspaceId, id, agent);
}

async function aKey(stage: Stage): Promise<string> {
  await allRetired(stage);
  return makeIdentityKey(stage.shop.context, stage.shop.workspaceId, stage.agent);
}

/** Only so many can be in use. */
async function allRetired(stage: Stage): Promise<void> {
  const { db, workspaceId } = stage.shop;
  const keys = await inWorkspace(db, workspaceId, tx => listIdentityKeys(tx, workspaceId, null, 100));
  for (const { id } of keys) await retire(stage, id);
}
