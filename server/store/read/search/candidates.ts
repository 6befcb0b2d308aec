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
  /** Whether the head of any ticket may say something of it. */
  mayBeNamed: boolean;
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

/** What is looked up for a question: its terms, as far as they are, and where it is a phone number, all of it as that. */
export type LookedFor = { terms: Asked[]; phone: Asked | null; hasMore: boolean };

export function lookedFor(query: string, terms: Term[]): LookedFor {
  // Written in several parts, a phone number is one all the same, and its parts are none.
  const phone = terms.length > 1 ? phoneDigits(query) : null;
  return {
    terms: terms.slice(0, MOST_TERMS).map(term => askedFor(term, phone ? null : phoneDigits(term.typed))),
    phone: phone ? { text: [], heads: [rowsFor(phone)], ticket: null } : null,
    hasMore: terms.length > MOST_TERMS,
  };
}

function askedFor(term: Term, digits: string | null): Asked {
  const text = wordsFor(term);
  const named = text.map(({ word, open }) => ({ word: inHead(word), open }));
  return { text, heads: [named, ...(digits ? [rowsFor(digits)] : [])], ticket: numberIn(term.typed) };
}

/** All of its words, in the order in which they are counted. */
export function wordsIn({ terms, phone }: LookedFor): Wanted[] {
  return [...terms, ...(phone ? [phone] : [])].flatMap(({ text, heads }) => [...text, ...heads.flat()]);
}

/** A word, and how many rows it has. */
type Counted = { wanted: Wanted; rows: number };

/**
 * The words that tell most, of a way; none where one of its words stands nowhere. Where that is one, and all others are common,
 * the rarest of those tells of the newest messages.
 */
type Way = { used: Counted[]; common: Counted | null; rows: number };
type Measured = { text: Way; heads: Way[]; ticket: number | null; rows: number };

/** `counts` are the rows of what `wordsIn` names. */
export async function candidatesOf(
  index: Index,
  { terms, phone, hasMore }: LookedFor,
  counts: number[],
): Promise<Candidates> {
  const left = counts.values();
  const [first, ...others] = terms.map(term => measured(term, left)).sort((a, b) => a.rows - b.rows);
  if (!first) return { found: { messages: [], heads: setOf([]) }, mayBeNamed: false, isCut: false };
  const mayBeNamed = phone !== null || hasMore || [first, ...others].some(isInHeads);
  const narrow = await narrowedBy(index, first, others);
  const isCut = narrow.isCut || (hasMore && narrow.found.heads.count > 0);
  const candidates = { found: narrow.found, mayBeNamed, isCut };
  return phone ? withPhone(index, measured(phone, left), candidates) : candidates;
}

/** Of more rows than that there is more than a few messages, whatever was counted. */
const MORE = 2;

/** The rarest, and as long as there are more than a few of what holds that, one after another. */
async function narrowedBy(
  index: Index,
  first: Measured,
  others: Measured[],
): Promise<Pick<Candidates, 'found' | 'isCut'>> {
  const [second] = others;
  const [seen, soon] = await Promise.all([
    seenIn(index, first, TO_BEGIN),
    second && first.rows > MORE ? seenIn(index, second, TO_NARROW) : undefined,
  ]);
  let isCut = index.isBehind || seen.messages.knownFrom > 0 || !seen.areAllHeads;
  let found = foundAt(seen);
  for (const one of others) {
    if (found.heads.count === 0 && found.messages.length <= 2 * FEW) break;
    const more = (one === second && soon) || (await seenIn(index, one, TO_NARROW));
    // Of who is called so, older messages that hold the rest.
    isCut ||= more.messages.knownFrom > 0 && found.heads.count > 0;
    found = narrowed(found, more);
  }
  return { found, isCut };
}

function isInHeads({ heads, ticket }: Measured): boolean {
  return ticket !== null || heads.some(({ rows }) => rows > 0);
}

/** Takes the counts of its words, which come in their order. */
function measured({ text, heads, ticket }: Asked, counts: Iterator<number>): Measured {
  const counted = (way: Wanted[]) => rarest(way.map(wanted => ({ wanted, rows: counts.next().value ?? 0 })));
  const ways = { text: counted(text), heads: heads.map(counted) };
  return { ...ways, ticket, rows: Math.max(ways.text.rows, ...ways.heads.map(({ rows }) => rows)) };
}

/** What is common tells little: where there is something else, it is mostly seen from the text. */
function rarest(counted: Counted[]): Way {
  const [first, ...others] = counted.toSorted((a, b) => a.rows - b.rows);
  if (!first || first.rows === 0) return { used: [], common: null, rows: 0 };
  const used = [first, ...others.filter(({ rows }) => rows <= COMMON)].slice(0, MOST_WORDS);
  const isAlone = used.length === 1 && first.rows > 1;
  return { used, common: isAlone ? (others[0] ?? null) : null, rows: first.rows };
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
    Promise.all(used.map(one => index.placesOf(one.wanted, reachFor(one, reach)))),
    common && index.placesOf(common.wanted, reachFor(common, TO_BEGIN)),
  ]);
  const both = shared(places);
  return newest ? thinned(both, newest) : both;
}

/** What is known to be more than all that would be read is not read that far to see it; what has just come in counts as a row. */
function reachFor({ wanted, rows }: Counted, reach: Reach): Reach {
  const isMore = !wanted.open && rows > reach.all + 1;
  return isMore ? { ...reach, all: reach.newest } : reach;
}

/** And whose phone has these digits in it. */
async function withPhone(index: Index, phone: Measured, candidates: Candidates): Promise<Candidates> {
  const { found, isCut } = candidates;
  const { heads, areAllHeads } = await seenIn(index, phone, TO_BEGIN);
  return {
    ...candidates,
    found: { ...found, heads: union(found.heads, heads) },
    isCut: isCut || !areAllHeads,
  };
}
