import type { SettingsPatch } from '../../contract/settings.ts';
import { ifAsSeen, type Seen } from '../domain/asSeen.ts';
import { changeSettings as changed } from '../domain/changeSettings.ts';
import type { Actor } from '../domain/decision.ts';
import type { Context } from './context.ts';

/** A member, or the shop's own program, changes the workspace's settings. */
export async function changeSettings(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  patch: SettingsPatch,
  actor: Actor,
  seen: Seen<Record<string, unknown>> = null,
): Promise<void> {
  const logo = patch.logo_media_id;
  await gate.submit({
    workspaceId,
    load: { settings: true, ...(logo && { mediaIds: [logo] }) },
    decide: facts => ifAsSeen(seen, facts.storedSettings, () => changed(facts, patch, actor)),
  });
}
