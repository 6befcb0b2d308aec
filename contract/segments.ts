import { firstOutside, septetsOf } from './segments/alphabet.ts';
import { fillWithSeptets, fillWithUtf16 } from './segments/fill.ts';
import { graphemeAt } from './segments/graphemes.ts';

export type Encoding = 'GSM-7' | 'UCS-2';

/** How a text travels (REPLY-6). A unit is a septet in GSM-7, and a UTF-16 unit in UCS-2. */
export type Segments = {
  encoding: Encoding;
  segments: number;
  /** Code points: what the longest text (1,600) is counted in. */
  characters: number;
  unitsUsed: number;
  /** Until the last segment is full. One character more, and a text that was alone goes in parts. */
  unitsLeft: number;
  unitsPerSegment: number;
  /** The first character that GSM-7 does not have, whole, and the UTF-16 unit at which it begins. */
  costly: { character: string; index: number } | null;
};

/** 140 octets, of which a text in parts gives 6 to the header that joins them (3GPP TS 23.040, 9.2.3.24.1). */
const UNITS = {
  'GSM-7': { alone: 160, part: 153 },
  'UCS-2': { alone: 70, part: 67 },
} as const satisfies Record<Encoding, { alone: number; part: number }>;

/**
 * Counts a text as the carriers bill it. One character outside GSM-7 puts the whole text in UCS-2. Line breaks
 * travel as they are: CR LF is two characters. An empty text has no segment: no carrier takes it, so none is billed.
 */
export function segmentsOf(text: string): Segments {
  const outside = firstOutside(text);
  const encoding = outside === null ? 'GSM-7' : 'UCS-2';
  const costly = outside === null ? null : graphemeAt(text, outside);
  return { encoding, ...lying(text, encoding), characters: characterCount(text), costly };
}

function lying(
  text: string,
  encoding: Encoding,
): Pick<Segments, 'segments' | 'unitsUsed' | 'unitsLeft' | 'unitsPerSegment'> {
  const { alone, part } = UNITS[encoding];
  const unitsUsed = encoding === 'GSM-7' ? septetCount(text) : text.length;
  if (unitsUsed <= alone) {
    return {
      segments: Math.min(unitsUsed, 1),
      unitsUsed,
      unitsLeft: alone - unitsUsed,
      unitsPerSegment: alone,
    };
  }
  const { segments, inLast } = (encoding === 'GSM-7' ? fillWithSeptets : fillWithUtf16)(text, part);
  return { segments, unitsUsed, unitsLeft: part - inLast, unitsPerSegment: part };
}

function septetCount(text: string): number {
  let septets = 0;
  for (let at = 0; at < text.length; at += 1) septets += septetsOf(text.charCodeAt(at)) ?? 0;
  return septets;
}

function characterCount(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
