import { COLUMNS, columnOf, type Table } from './columns.ts';

/** A record as it was, and as a batch leaves it. */
export type Changed<T> = { was: T; now: T };

type Fields = Record<string, unknown>;
type Key = readonly ['workspaceId', 'id'];
const KEY: Key = ['workspaceId', 'id'];

/** Rows for one table as PostgreSQL's `json_to_recordset` reads them, in no more columns than these rows need. */
export type Rows = { table: Table; fields: string[]; json: string };

/** Rows to insert. What is empty in all of them is left to the table's own default. */
export function newRows(table: Table, records: object[]): Rows {
  const all = records as Fields[];
  return rows(
    table,
    all,
    fieldsOf(table).filter(field => all.some(record => !isEmpty(record[field]))),
  );
}

/** Rows to update, in what differs in any of them. */
export function changedRows(table: Table, changed: Changed<object>[]): Rows {
  const pairs = changed as Changed<Fields>[];
  const differing = fieldsOf(table).filter(field =>
    pairs.some(({ was, now }) => differ(was[field], now[field])),
  );
  return rows(
    table,
    pairs.map(({ now }) => now),
    [...KEY, ...differing],
  );
}

/** Whether there is nothing to update: no row, or none that differs. */
export function isUnchanged({ fields }: Rows): boolean {
  return fields.length === KEY.length;
}

export function insertOf({ table, fields }: Rows, parameter: string): string {
  const columns = fields.map(columnOf).join(', ');
  return `insert into ${table} (${columns}) select ${columns} from ${recordset(table, fields, parameter)}`;
}

export function updateOf({ table, fields }: Rows, parameter: string): string {
  const set = fields.slice(KEY.length).map(columnOf);
  return `update ${table} as t set ${set.map(column => `${column} = r.${column}`).join(', ')}
    from ${recordset(table, fields, parameter)} where (t.workspace_id, t.id) = (r.workspace_id, r.id)`;
}

export function recordset(table: Table, fields: string[], parameter: string): string {
  const types: Record<string, string> = COLUMNS[table];
  return `json_to_recordset(${parameter}) as r(${fields.map(field => `${columnOf(field)} ${types[field]}`).join(', ')})`;
}

function rows(table: Table, records: Fields[], fields: string[]): Rows {
  const columns = fields.map(columnOf);
  return { table, fields, json: JSON.stringify(records.map(record => filled(record, fields, columns))) };
}

/** What is null is left out: so PostgreSQL reads what is missing. */
function filled(record: Fields, fields: string[], columns: string[]): Fields {
  const row: Fields = {};
  fields.forEach((field, at) => {
    if (record[field] !== null) row[columns[at] ?? field] = record[field];
  });
  return row;
}

const FIELDS = new Map(Object.entries(COLUMNS).map(([table, types]) => [table, Object.keys(types)]));

function fieldsOf(table: Table): string[] {
  return FIELDS.get(table) ?? [];
}

/** Null, zero, false or an empty list: what the tables' defaults are. */
function isEmpty(value: unknown): boolean {
  return value === null || value === 0 || value === false || (Array.isArray(value) && value.length === 0);
}

function differ(was: unknown, now: unknown): boolean {
  if (was instanceof Date && now instanceof Date) return was.getTime() !== now.getTime();
  // Lists and objects are made anew without being another.
  return was !== now && (!isObject(was) || !isObject(now) || JSON.stringify(was) !== JSON.stringify(now));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
