import { add, has, type NumberSet, numberSet, numbersIn, setOf, take } from './numberSet.ts';

/**
 * Where a word stands, two numbers after another for each place: the message's number in the index, and the number of its
 * ticket. What is said of a ticket's customer, its head, has words of its own, and stands at the ticket's number.
 */
export type Places = ArrayLike<number>;

/** Places, the newest for certain: of those numbered from `knownFrom` on there are no others. */
export type Known = { places: Places; knownFrom: number };

/** Where one thing that is looked for stands: in messages, and in the heads of which tickets, of all or of some. */
export type Seen = { messages: Known; heads: NumberSet; areAllHeads: boolean };

/** What may hold all that has been looked up so far. */
export type Found = {
  /** Places of messages that hold what their ticket's head does not. */
  messages: Places;
  /** Numbers of the tickets whose head holds all of it by itself. */
  heads: NumberSet;
};

/** The places that all of these have in common. */
export function shared(lists: Known[]): Known {
  const [fewest = NOWHERE, ...others] = lists.toSorted((a, b) => a.places.length - b.places.length);
  return {
    places: others.reduce((some, { places }) => within(some, places), fewest.places),
    knownFrom: Math.max(0, ...lists.map(({ knownFrom }) => knownFrom)),
  };
}

const NOWHERE: Known = { places: [], knownFrom: 0 };

function within(some: Places, others: Places): Places {
  const wanted = firstsOf(some);
  const both = placesFor(some.length);
  // Once: a ticket's head may have been indexed more than once.
  eachOf(others, (place, ticket) => take(wanted, place) && both.push(place, ticket));
  return both.taken();
}

/** Without the places that are known not to have the other thing as well. */
export function thinned(some: Known, { places, knownFrom }: Known): Known {
  const others = firstsOf(places);
  const left = placesFor(some.places.length);
  eachOf(
    some.places,
    (place, ticket) => (place < knownFrom || has(others, place)) && left.push(place, ticket),
  );
  return { ...some, places: left.taken() };
}

export function foundAt({ messages, heads }: Seen): Found {
  return { messages: messages.places, heads };
}

/**
 * What of it holds one more thing too: a message may lack what its ticket's head has. What is not known stays: that is to
 * be seen from the texts.
 */
export function narrowed(found: Found, { messages: { places, knownFrom }, heads, areAllHeads }: Seen): Found {
  const mayBeNamed = (ticket: number) => !areAllHeads || has(heads, ticket);
  const wanted = firstsOf(found.messages);
  const both = placesFor(found.messages.length + (found.heads.count > 0 ? places.length : 0));
  eachOf(
    places,
    (place, ticket) => (take(wanted, place) || has(found.heads, ticket)) && both.push(place, ticket),
  );
  eachOf(
    found.messages,
    (place, ticket) =>
      has(wanted, place) && (place < knownFrom || mayBeNamed(ticket)) && both.push(place, ticket),
  );
  const named = numberSet(8 * found.heads.bits.length - 1);
  for (const ticket of numbersIn(found.heads)) if (mayBeNamed(ticket)) add(named, ticket);
  return { messages: both.taken(), heads: named };
}

/** Of messages the numbers, a ticket's newest first, for some tickets. */
export function placesOfTickets(messages: Places, tickets: ReadonlySet<number>): Map<number, number[]> {
  const places = new Map([...tickets].map(ticket => [ticket, [] as number[]]));
  // Nearly all places are of others, and a map takes long to say so.
  const wanted = setOf([...tickets]);
  eachOf(messages, (place, ticket) => has(wanted, ticket) && places.get(ticket)?.push(place));
  for (const some of places.values()) some.sort((a, b) => b - a);
  return places;
}

/** The numbers of all tickets in it. */
export function ticketsIn({ messages, heads }: Found): NumberSet {
  const tickets = numberSet(Math.max(last(messages, 1), 8 * heads.bits.length - 1));
  eachOf(messages, (_, ticket) => add(tickets, ticket));
  for (const ticket of numbersIn(heads)) add(tickets, ticket);
  return tickets;
}

/** The first numbers of these places. */
export function firstsOf(places: Places): NumberSet {
  const firsts = numberSet(last(places, 0));
  eachOf(places, place => add(firsts, place));
  return firsts;
}

/** The same places, by the numbers that their tickets lead to since two became one (PROF-5). */
export function ledOn(known: Known, led: ReadonlyMap<number, number>): Known {
  if (led.size === 0) return known;
  const places = placesFor(known.places.length);
  eachOf(known.places, (place, ticket) => places.push(place, led.get(ticket) ?? ticket));
  return { ...known, places: places.taken() };
}

/** One after the other; what is alone is not copied, since there may be many. */
export function joined(some: Places, others: Places): Places {
  if (some.length === 0 || others.length === 0) return some.length === 0 ? others : some;
  const all = new Int32Array(some.length + others.length);
  all.set(some);
  all.set(others, some.length);
  return all;
}

/** Room for so many numbers, which are known to be enough. */
function placesFor(length: number) {
  const all = new Int32Array(length);
  let at = 0;
  return {
    push: (place: number, ticket: number) => {
      all[at] = place;
      all[at + 1] = ticket;
      at += 2;
    },
    taken: () => all.subarray(0, at),
  };
}

/** The greatest of every second number. */
function last(places: Places, from: 0 | 1): number {
  let greatest = 0;
  for (let at = from; at < places.length; at += 2) greatest = Math.max(greatest, places[at] ?? 0);
  return greatest;
}

function eachOf(places: Places, visit: (place: number, ticket: number) => unknown): void {
  for (let at = 0; at < places.length; at += 2) visit(places[at] ?? 0, places[at + 1] ?? 0);
}
