import { type Client, type Connection, type Submittable, types } from 'pg';
import { fieldOf } from './columns.ts';

/** A statement, prepared under its name on first use, with its values as PostgreSQL reads them. */
export type Statement = { name: string; text: string; values: string[] };

/** What a statement did, and its rows in the domain's names. */
export type Answer = { command: string; rows: Record<string, unknown>[] };

/**
 * Sends all statements in one write, to be carried out in order and answered together: one trip, where the driver
 * would make one of each. Null sends nothing and is answered with null. At the first failure PostgreSQL skips the
 * rest, and the connection is of no further use: what was prepared on it is not known.
 */
export async function sendAll(client: Client, statements: (Statement | null)[]): Promise<(Answer | null)[]> {
  const sent = statements.filter(statement => statement !== null);
  const answers = await new Promise<Answer[]>((resolve, reject) => {
    client.query(trip(sent, resolve, reject));
  });
  const inTurn = answers.values();
  return statements.map(statement => statement && (inTurn.next().value ?? null));
}

type Column = { field: string; read(text: string): unknown };

/** The columns of what is prepared on a connection, by statement. */
const prepared = new WeakMap<Connection, Map<string, Column[]>>();

/** What the driver hands its connection to, and then tells of every message from the server. */
function trip(
  statements: Statement[],
  resolve: (answers: Answer[]) => void,
  reject: (error: Error) => void,
): Submittable {
  const answers: Answer[] = [];
  let rows: Answer['rows'] = [];
  let known = new Map<string, Column[]>();
  const columns = () => known.get(statements[answers.length]?.name ?? '') ?? [];
  const handlers = {
    submit: (connection: Connection) => {
      known = prepared.get(connection) ?? known;
      prepared.set(connection, known);
      submit(connection, statements, known);
    },
    handleRowDescription: (message: { fields: Described[] }) => {
      columns().push(...message.fields.map(columnOf));
    },
    handleDataRow: (message: { fields: (string | null)[] }) => {
      rows.push(rowOf(columns(), message.fields));
    },
    handleCommandComplete: (message: { text: string }) => {
      answers.push({ command: message.text, rows });
      rows = [];
    },
    handleReadyForQuery: () => resolve(answers),
    handleError: reject,
  };
  return handlers;
}

function submit(connection: Connection, statements: Statement[], known: Map<string, Column[]>): void {
  connection.stream.cork();
  for (const { name, text, values } of statements) {
    const isNew = !known.has(name);
    if (isNew) connection.parse({ name, text, types: [] }, true);
    connection.bind({ statement: name, values }, true);
    if (isNew) connection.describe({ type: 'P' }, true);
    connection.execute(null, true);
    if (isNew) known.set(name, []);
  }
  connection.sync();
  connection.stream.uncork();
}

type Described = { name: string; dataTypeID: number };

function columnOf({ name, dataTypeID }: Described): Column {
  return { field: fieldOf(name), read: types.getTypeParser(dataTypeID, 'text') };
}

function rowOf(columns: Column[], texts: (string | null)[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  columns.forEach(({ field, read }, at) => {
    const text = texts[at] ?? null;
    row[field] = text === null ? null : read(text);
  });
  return row;
}
