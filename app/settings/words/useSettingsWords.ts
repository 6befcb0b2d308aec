import type { SettingsKey } from '../../words/catalog.ts';
import { type SayOf, useWordsOf, type WordsOf } from '../../words/useWordsOf.ts';

export type SettingsSay = SayOf<SettingsKey>;

/** The words of the settings, which are brought before one of their pages is drawn (`bringWords`). */
export function useSettingsWords(): WordsOf<SettingsKey> {
  return useWordsOf<SettingsKey>();
}
