import { segmentsOf } from '../segments.ts';
import { firstOutside } from './alphabet.ts';
import { graphemesOf } from './graphemes.ts';
import { plainCharacter } from './plainCharacter.ts';

export type Replacement = { from: string; to: string };

/** What making a text plain would do to it. */
export type PlainSuggestions = {
  /** Each once, in the order of the text; empty when there is nothing to do, or when it would cost more. */
  replacements: Replacement[];
  /** Whether the text is in UCS-2 now, and would be in GSM-7. */
  becomesGsm7: boolean;
  segmentsSaved: number;
};

/**
 * The text with every character that GSM-7 does not have written plainly (REPLY-6). What has no plain way stays. The
 * text comes back as it was if that took more segments: 70 … are one segment, and their 210 dots two.
 */
export function plainOf(text: string): string {
  return madePlain(text).plain;
}

export function plainSuggestions(text: string): PlainSuggestions {
  const { plain, pieces } = madePlain(text);
  const [now, then] = [segmentsOf(text), segmentsOf(plain)];
  return {
    replacements: distinct(pieces),
    becomesGsm7: now.encoding === 'UCS-2' && then.encoding === 'GSM-7',
    segmentsSaved: now.segments - then.segments,
  };
}

function madePlain(text: string): { plain: string; pieces: Replacement[] } {
  const pieces = rewritten(text);
  const plain = pieces.map(({ to }) => to).join('');
  const costsMore = segmentsOf(plain).segments > segmentsOf(text).segments;
  return costsMore ? { plain: text, pieces: [] } : { plain, pieces };
}

function distinct(pieces: Replacement[]): Replacement[] {
  const changed = pieces.filter(({ from, to }) => from !== to);
  return [...new Map(changed.map(piece => [`${piece.from} ${piece.to}`, piece])).values()];
}

/** Scripts without capitals: in Arabic, Hebrew, Thai or Khmer, direction and line breaks hang on what nobody sees. */
const NEEDS_THE_INVISIBLE = /(?!\p{Script=Latin})\p{Lo}/u;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** The text in pieces, each with what it becomes. */
function rewritten(text: string): Replacement[] {
  if (firstOutside(text) === null) return [{ from: text, to: text }];
  const characters = Array.from(graphemesOf(text), ({ segment }) => segment);
  const keepsInvisible = NEEDS_THE_INVISIBLE.test(text);
  return characters.map((from, at) => {
    const around = { before: characters[at - 1] ?? '', after: characters[at + 1] ?? '' };
    const to = plainCharacter(from, around);
    return { from, to: to === null || (keepsInvisible && INVISIBLE.test(from)) ? from : to };
  });
}
