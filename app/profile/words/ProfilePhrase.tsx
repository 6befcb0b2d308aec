import type { ProfileKey } from '../../words/catalog.ts';
import { drawPhrase, type PhraseProps } from '../../words/Phrase.tsx';

/** A sentence about a customer of which a part looks different (`Phrase`). */
export function ProfilePhrase<Key extends ProfileKey>(props: PhraseProps<Key>) {
  return drawPhrase(props);
}
