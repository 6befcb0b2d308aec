import type { SettingsPatch } from '../../../contract/settings.ts';
import { changeSettings } from '../../../server/actions/changeSettings.ts';
import type { Stage } from '../stage.ts';
import { type Case, quietly, when } from './case.ts';

function change({ shop, agent }: Stage, patch: SettingsPatch): Promise<void> {
  return changeSettings(shop.context, shop.workspaceId, patch, agent);
}

/** Hours of the attribution window. No screen of the inbox shows them, and all hear that they changed. */
const hours = (attribution_window_hours: number): SettingsPatch => ({ attribution_window_hours });

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
};
