import { type Settings, settingsOf } from '../domain/settings.ts';
import { completed } from '../domain/storedSettings.ts';

/** A workspace's settings for the rules, from its row in `settings`. */
export function readSettings(data: Record<string, unknown>): Settings {
  return settingsOf(completed(data));
}
