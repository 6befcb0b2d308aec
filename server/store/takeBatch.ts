import type { Command } from './command.ts';

/** What a batch may touch or change, as far as can be told before it is loaded. */
export type Keys = ReadonlySet<string>;

const LARGEST_BATCH = 64;

/** Of whatever batch there is ahead. */
const SOMETHING = 'something';

/**
 * The next batch, off the queue, in the order of arrival: up to the first command that has to wait for `ahead`, the
 * batch that is being committed, since its facts are to be read after that. The same provider request twice waits
 * too: in the batch after this one it is found in the journal.
 */
export function takeBatch<T extends { command: Command }>(queue: T[], ahead: Keys): T[] {
  const due = queue.slice(0, LARGEST_BATCH);
  const end = endOf(due, ahead);
  queue.splice(0, end);
  const seen = new Set<string>();
  const batch: T[] = [];
  const later: T[] = [];
  for (const one of due.slice(0, end)) {
    const key = journalKey(one.command);
    (key && seen.has(key) ? later : batch).push(one);
    if (key) seen.add(key);
  }
  queue.unshift(...later);
  return batch;
}

/**
 * What changes something beside the gate goes alone, with nothing ahead: its locks are on rows that any batch's new ones
 * may refer to, and that batch would wait for this one, and this one for it to be through.
 */
function endOf(due: { command: Command }[], ahead: Keys): number {
  if (due[0] && goesAlone(due[0].command)) return ahead.size === 0 ? 1 : 0;
  const blocked = due.findIndex(({ command }) => goesAlone(command) || waitsFor(ahead, command));
  return blocked < 0 ? due.length : blocked;
}

/** Of two customers who become one nothing else is to be known as it was before. */
function goesAlone({ beside, load }: Command): boolean {
  return beside !== undefined || load.joinWith !== undefined;
}

/** What those behind this batch must not ask for until it is through. */
export function keysOf(batch: { command: Command }[]): Keys {
  return new Set(batch.flatMap(({ command }) => [SOMETHING, ...namedBy(command), ...changedBy(command)]));
}

function waitsFor(ahead: Keys, command: Command): boolean {
  if (ahead.size === 0) return false;
  const { workspaceId, load } = command;
  // Which message a provider's id belongs to may be what is just being recorded.
  if (load.providerId && ahead.has(sendsOf(workspaceId))) return true;
  return ahead.has(workspaceId) || namedBy(command).some(key => ahead.has(key));
}

/** The same customer may go by other names as well: then the one behind waits for the profile's lock. */
function namedBy(command: Command): string[] {
  const { workspaceId, load } = command;
  const {
    phone,
    profileId,
    line,
    ticketId,
    messageId,
    providerId,
    couponId,
    quickReplyId,
    visitorId,
    noteId,
  } = load;
  const named = [
    phone,
    profileId,
    line,
    ticketId,
    messageId,
    providerId?.id,
    couponId,
    quickReplyId,
    visitorId,
    noteId,
  ];
  // Whom a signed identity names may be what is just being made.
  const names = [...named, ...(load.identity ?? []).map(({ value }) => value)];
  const keys = names.flatMap(name => (name === undefined ? [] : [`${workspaceId} ${name}`]));
  const journaled = journalKey(command);
  const ordered = load.order ? [`${workspaceId} ${load.order.source} ${load.order.externalId}`] : [];
  return [...keys, ...ordered, ...(journaled ? [journaled] : [])];
}

/** What no lock of a profile guards. */
function changedBy({ workspaceId, load }: Command): string[] {
  return [
    ...(load.settings || load.joinWith ? [workspaceId] : []),
    ...(load.messageId || load.line ? [sendsOf(workspaceId)] : []),
  ];
}

function sendsOf(workspaceId: string): string {
  return `${workspaceId} sends`;
}

function journalKey({ workspaceId, journal }: Command): string | null {
  return journal ? `${workspaceId} ${journal.provider} ${journal.key}` : null;
}
