import type { PaletteKey } from '../../words/catalog.ts';
import { type SayOf, useWordsOf, type WordsOf } from '../../words/useWordsOf.ts';

export type PaletteSay = SayOf<PaletteKey>;

/** The words of the palette and of the settings that it leads to: both are brought before it is drawn. */
export function usePaletteWords(): WordsOf<PaletteKey> {
  return useWordsOf<PaletteKey>();
}
