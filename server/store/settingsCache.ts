import type { Settings } from '../domain/settings.ts';
import { readSettings } from './settings.ts';

/** A workspace's settings as they are stored, and as rules read them. */
export type KnownSettings = { stored: Record<string, unknown>; settings: Settings };

/** Every batch reads its workspaces' settings, and hardly ever new ones: the same text is the same settings. */
const known = new Map<string, KnownSettings>();
const MOST = 1000;

export function settingsIn(text: string): KnownSettings {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= MOST) known.clear();
  const stored = JSON.parse(text) as Record<string, unknown>;
  const read = { stored, settings: readSettings(stored) };
  known.set(text, read);
  return read;
}
