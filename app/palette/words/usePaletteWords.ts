import type { PaletteKey } from '../../words/catalog.ts';
import { useWordsOf, type WordsOf } from '../../words/useWordsOf.ts';

/** The words of the palette and of the settings that it leads to: both are brought before it is drawn. */
export function usePaletteWords(): WordsOf<PaletteKey> {
  return useWordsOf<PaletteKey>();
}
