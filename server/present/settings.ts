import type * as wire from '../../contract/settings.ts';
import { completed } from '../domain/storedSettings.ts';

/** Stored under the API's own names, settings only lack their defaults. */
export function presentSettings(stored: Record<string, unknown>): wire.Settings {
  return completed(stored);
}
