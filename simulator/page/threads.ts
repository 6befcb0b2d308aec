import type { SimulatedText } from '../shapes.ts';

/** What each phone's screen shows, oldest first. */
export type Threads = ReadonlyMap<string, readonly SimulatedText[]>;

/** Takes in what was fetched or heard, in any order and any number of times. */
export function withTexts(threads: Threads, news: readonly SimulatedText[]): Threads {
  const next = new Map(threads);
  for (const text of news) next.set(text.phone, withText(next.get(text.phone) ?? [], text));
  return next;
}

function withText(thread: readonly SimulatedText[], text: SimulatedText): readonly SimulatedText[] {
  const known = thread.findIndex(one => one.id === text.id);
  if (known < 0) return [...thread, text].toSorted((a, b) => a.at.localeCompare(b.at));
  return progress(text) > progress(thread[known]) ? thread.with(known, text) : thread;
}

const ORDER = ['queued', 'sent', 'delivered'];

/** An answer to a fetch can be older than what was heard since: a text never goes back. */
function progress(text: SimulatedText | undefined): number {
  return text?.status === 'failed' ? ORDER.length : ORDER.indexOf(text?.status ?? '');
}
