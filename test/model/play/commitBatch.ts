import type { Identifier } from '../../../server/domain/state.ts';
import { decideBatch } from '../../../server/store/batch.ts';
import type { Command } from '../../../server/store/command.ts';
import type { Outcome } from '../../../server/store/outcome.ts';
import type { Writes } from '../../../server/store/write/writes.ts';
import { loadFrom } from './loadFrom.ts';
import type { JournalRow, PaperShop } from './paperShop.ts';

/** One batch: loaded, decided by the real rules in the real order, and written down. */
export function commitBatch(shop: PaperShop, commands: Command[], now: Date): Map<Command, Outcome> {
  const { outcomes, writes } = decideBatch(commands, loadFrom(shop, commands, now), now, 'http://localhost');
  writeDown(shop, writes);
  return outcomes;
}

function writeDown(shop: PaperShop, writes: Writes): void {
  checkTold(writes);
  const drawn = shop.tickets.size;
  insert(shop.profiles, writes.newProfiles);
  for (const one of writes.identifiers) addIdentifier(shop, one);
  update(shop.profiles, writes.profiles);
  insert(
    shop.tickets,
    writes.newTickets.map(one => ({ ...one, number: drawn + (one.number ?? 0) })),
  );
  update(shop.tickets, writes.tickets);
  insert(shop.messages, writes.newMessages);
  update(shop.messages, writes.messages);
  shop.ledger.push(...writes.consent);
  shop.changes.push(...writes.changes);
  for (const { key, state, payload } of writes.journal) Object.assign(entry(shop, key), { state, payload });
}

function entry(shop: PaperShop, key: string): JournalRow {
  const row = shop.journal.get(key);
  if (!row) throw new Error(`the journal has no ${key}`);
  return row;
}

/** As the real commit refuses it. */
function checkTold({ newTickets, tickets, newMessages, messages, changes }: Writes): void {
  const moved = [...tickets, ...messages].some(({ was, now }) => JSON.stringify(was) !== JSON.stringify(now));
  if (changes.length === 0 && (moved || newTickets.length + newMessages.length > 0))
    throw new Error('a ticket or a message changes, and no change tells of it');
}

function insert<T extends { id: string }>(rows: Map<string, T>, records: T[]): void {
  for (const record of records) {
    if (rows.has(record.id)) throw new Error(`${record.id} is there already`);
    rows.set(record.id, Object.freeze(record));
  }
}

function update<T extends { id: string }>(rows: Map<string, T>, changed: { now: T }[]): void {
  for (const { now } of changed) rows.set(now.id, Object.freeze(now));
}

function addIdentifier({ identifiers }: PaperShop, identifier: Identifier): void {
  if (identifiers.some(one => one.value === identifier.value))
    throw new Error(`${identifier.value} is taken`);
  identifiers.push(identifier);
}
