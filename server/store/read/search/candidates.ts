import type { Term } from '../../../../contract/search/terms.ts';
import { rowsFor } from '../../../domain/search/digits.ts';
import {
  type Found,
  firstsOf,
  foundAt,
  type Known,
  ledOn,
  narrowed,
  type Seen,
  shared,
  thinned,
} from '../../../domain/search/found.ts';
import { numberIn } from '../../../domain/search/numberIn.ts';
import { setOf, union } from '../../../domain/search/numberSet.ts';
import { inHead, type Wanted, wordsFor } from '../../../domain/search/words.ts';
import { phoneDigits } from '../phoneDigits.ts';
import { COMMON, type Reach, TO_BEGIN, TO_NARROW } from './lookUp.ts';
import type { Index } from './openIndex.ts';

/** What may hold all that is looked for, as far as words tell. */
export type Candidates = {
  found: Found;
  /** Whether there may be more, older or just come in, that was not looked at. */
  isCut: boolean;
};

/** Of a long question only so many terms are looked up; the rest is seen from the texts. */
const MOST_TERMS = 8;
/** And of a term so many words, the rarest. */
const MOST_WORDS = 3;
/** So few messages are sooner read than narrowed. */
const FEW = 64;

/** A term, by the words of a message, by those of a head in one way or another, and as the number of a ticket. */
type Asked = { text: Wanted[]; heads: Wanted[][]; ticket: number | null };

/**
 * The words that tell most, of a way; none where one of its words stands nowhere. Where that is one, and all others are common,
 * the rarest of those tells of the newest messages.
 */
type Way = { used: Wanted[]; common: Wanted | null; rows: number };
type Measured = { text: Way; heads: Way[]; ticket: number | null; rows: number };

export async function candidatesOf(index: Index, query: string, terms: Term[]): Promise<Candidates> {
  // Written in several parts, a phone number is one all the same, and its parts are none.
  const phone = terms.length > 1 ? phoneDigits(query) : null;
  const asked = terms
    .slice(0, MOST_TERMS)
    .map(term => askedFor(term, phone ? null : phoneDigits(term.typed)));
  const [first, ...others] = await measured(index, asked);
  if (!first) return { found: { messages: [], heads: setOf([]) }, isCut: false };
  const seen = await seenIn(index, first, TO_BEGIN);
  let isCut = index.isBehind || seen.messages.knownFrom > 0 || !seen.areAllHeads;
  let found = foundAt(seen);
  for (const one of others) {
    if (found.heads.count === 0 && found.messages.length <= 2 * FEW) break;
    const more = await seenIn(index, one, TO_NARROW);
    // Of who is called so, older messages that hold the rest.
    isCut ||= more.messages.knownFrom > 0 && found.heads.count > 0;
    found = narrowed(found, more);
  }
  isCut ||= terms.length > MOST_TERMS && found.heads.count > 0;
  return phone ? withPhone(index, phone, { found, isCut }) : { found, isCut };
}

function askedFor(term: Term, digits: string | null): Asked {
  const text = wordsFor(term);
  const named = text.map(({ word, open }) => ({ word: inHead(word), open }));
  return { text, heads: [named, ...(digits ? [rowsFor(digits)] : [])], ticket: numberIn(term.typed) };
}

/** What is rarest first. */
async function measured(index: Index, asked: Asked[]): Promise<Measured[]> {
  const counts = (
    await index.rowsOf(asked.flatMap(({ text, heads }) => [...text, ...heads.flat()]))
  ).values();
  const counted = (way: Wanted[]) => rarest(way.map(wanted => ({ wanted, rows: counts.next().value ?? 0 })));
  const all = asked.map(({ text, heads, ticket }) => {
    const ways = { text: counted(text), heads: heads.map(counted) };
    return { ...ways, ticket, rows: Math.max(ways.text.rows, ...ways.heads.map(({ rows }) => rows)) };
  });
  return all.sort((a, b) => a.rows - b.rows);
}

/** What is common tells little: where there is something else, it is mostly seen from the text. */
function rarest(counted: { wanted: Wanted; rows: number }[]): Way {
  const [first, ...others] = counted.toSorted((a, b) => a.rows - b.rows);
  if (!first || first.rows === 0) return { used: [], common: null, rows: 0 };
  const used = [first, ...others.filter(({ rows }) => rows <= COMMON)].slice(0, MOST_WORDS);
  const isAlone = used.length === 1 && first.rows > 1;
  const common = isAlone ? (others[0]?.wanted ?? null) : null;
  return { used: used.map(({ wanted }) => wanted), common, rows: first.rows };
}

async function seenIn(index: Index, { text, heads: ways, ticket }: Measured, reach: Reach): Promise<Seen> {
  const [inTexts, inHeads] = await Promise.all([
    along(index, text, reach),
    Promise.all(ways.map(way => along(index, way, reach))),
  ]);
  const isThere = ticket !== null && ticket > 0 && ticket <= index.tickets;
  let seen: Seen = {
    messages: ledOn(inTexts, index.led),
    heads: setOf(isThere ? [index.led.get(ticket) ?? ticket] : []),
    areAllHeads: true,
  };
  for (const { places, knownFrom } of inHeads) {
    const areAllHeads = seen.areAllHeads && knownFrom === 0;
    seen = { ...seen, heads: union(seen.heads, firstsOf(places)), areAllHeads };
  }
  return seen;
}

async function along(index: Index, { used, common }: Way, reach: Reach): Promise<Known> {
  const [places, newest] = await Promise.all([
    Promise.all(used.map(wanted => index.placesOf(wanted, reach))),
    common && index.placesOf(common, TO_BEGIN),
  ]);
  const both = shared(places);
  return newest ? thinned(both, newest) : both;
}

/** And whose phone has these digits in it. */
async function withPhone(index: Index, digits: string, { found, isCut }: Candidates): Promise<Candidates> {
  const [asked] = await measured(index, [{ text: [], heads: [rowsFor(digits)], ticket: null }]);
  if (!asked) return { found, isCut };
  const { heads, areAllHeads } = await seenIn(index, asked, TO_BEGIN);
  return { found: { ...found, heads: union(found.heads, heads) }, isCut: isCut || !areAllHeads };
}
