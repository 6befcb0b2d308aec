import { septetsOf } from './alphabet.ts';
import { graphemesOf } from './graphemes.ts';

/** How a text lies in segments: how many there are, and how many units the last one holds. */
export type Filled = { segments: number; inLast: number };

/** Fills segments of `most` septets. An escape and its septet stay together: phones read a lone one as a space. */
export function fillWithSeptets(text: string, most: number): Filled {
  const filled = { segments: 1, inLast: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const septets = septetsOf(text.charCodeAt(at)) ?? 0;
    if (filled.inLast + septets > most) {
      filled.segments += 1;
      filled.inLast = 0;
    }
    filled.inLast += septets;
  }
  return filled;
}

/** Fills segments of `most` UTF-16 units. What a person takes for one character stays together. */
export function fillWithUtf16(text: string, most: number): Filled {
  const graphemes = graphemesOf(text);
  let [segments, start] = [1, 0];
  while (text.length - start > most) {
    start = cut(text, graphemes, start, start + most);
    segments += 1;
  }
  return { segments, inLast: text.length - start };
}

/** Where the segment that begins at `start` ends: at `end`, or before the character that would not be whole. */
function cut(text: string, graphemes: Intl.Segments, start: number, end: number): number {
  if (text.slice(end - 1, end + 1) === '\r\n') return end;
  const index = graphemes.containing(end)?.index ?? end;
  if (index > start) return index;
  // One character with more marks than a segment holds: it is cut, but never within a code point.
  return isPair(text, end - 1) ? end - 1 : end;
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}
