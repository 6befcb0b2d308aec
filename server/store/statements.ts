import type { Table } from './columns.ts';
import type { Statement } from './pipeline.ts';
import { type Changed, changedRows, insertOf, isUnchanged, newRows, updateOf } from './rows.ts';

export function inserted(table: Table, records: object[]): Statement[] {
  if (records.length === 0) return [];
  const rows = newRows(table, records);
  return [{ text: insertOf(rows, '$1'), values: [rows.json] }];
}

export function updated(table: Table, records: Changed<object>[]): Statement[] {
  const rows = changedRows(table, records);
  return isUnchanged(rows) ? [] : [{ text: updateOf(rows, '$1'), values: [rows.json] }];
}

/** Nothing, where there is nothing to say it of. Its rows come as JSON. */
export function when(records: object[], text: string): Statement[] {
  return records.length === 0 ? [] : [{ text, values: [JSON.stringify(records)] }];
}
