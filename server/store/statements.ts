import { COLUMNS, columnOf, type Table } from './columns.ts';
import type { Statement } from './pipeline.ts';
import { type Changed, changedRows, insertOf, isUnchanged, newRows, updateOf } from './rows.ts';

export function inserted(table: Table, records: object[]): Statement[] {
  if (records.length === 0) return [];
  const rows = newRows(table, records);
  return [{ text: insertOf(rows, '$1'), values: [rows.json] }];
}

/** One row a workspace and `key`, whole as it is given: what is not among the columns of a batch is empty in all of it. */
export function kept(table: Table, records: object[], key: string): Statement[] {
  const columns = Object.keys(COLUMNS[table]).map(columnOf);
  return inserted(table, records).map(({ text, values }) => ({
    text: `${text} on conflict (workspace_id, ${key}) do update
      set ${columns.map(column => `${column} = excluded.${column}`).join(', ')}`,
    values,
  }));
}

export function updated(table: Table, records: Changed<object>[]): Statement[] {
  const rows = changedRows(table, records);
  return isUnchanged(rows) ? [] : [{ text: updateOf(rows, '$1'), values: [rows.json] }];
}

/** Nothing, where there is nothing to say it of. Its rows come as JSON. */
export function when(records: object[], text: string): Statement[] {
  return records.length === 0 ? [] : [{ text, values: [JSON.stringify(records)] }];
}
