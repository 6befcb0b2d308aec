import type { SettingsKey } from '../../words/catalog.ts';
import { drawPhrase, type PhraseProps } from '../../words/Phrase.tsx';

/** A sentence of the settings of which a part looks different (`Phrase`). */
export function SettingsPhrase<Key extends SettingsKey>(props: PhraseProps<Key>) {
  return drawPhrase(props);
}
