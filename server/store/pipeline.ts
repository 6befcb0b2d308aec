import { type Client, type Connection, type Submittable, types } from 'pg';
import { fieldOf } from './columns.ts';

/** A statement, prepared on first use, with its values as PostgreSQL reads them. */
export type Statement = { text: string; values: string[] };

/** What a statement did, and its rows in the domain's names. */
export type Answer = { command: string; rows: Record<string, unknown>[] };

type Wanted = (Statement | null)[];
type Answered = (Answer | null)[];

/**
 * Sends all statements in one write, to be carried out in order and answered together: one trip, where the driver
 * would make one of each. Null sends nothing and is answered with null. At the first failure PostgreSQL skips the
 * rest, and the connection is of no further use: what was prepared on it is not known.
 */
export async function sendAll(client: Client, wanted: Wanted): Promise<Answered> {
  const statements = wanted.filter(statement => statement !== null);
  const answered = Promise.withResolvers<Answer[]>();
  client.query(journey(statements, answered));
  const inTurn = (await answered.promise).values();
  return wanted.map(statement => statement && (inTurn.next().value ?? null));
}

type Column = { field: string; read(text: string): unknown };
type Prepared = { name: string; columns: Column[] };

/** What is prepared on a connection, by its text. */
const prepared = new WeakMap<Connection, Map<string, Prepared>>();

/** What the driver hands its connection to, and then tells of every message from the server. */
function journey(statements: Statement[], answered: PromiseWithResolvers<Answer[]>): Submittable {
  const answers: Answer[] = [];
  let rows: Answer['rows'] = [];
  let known = new Map<string, Prepared>();
  const columns = () => known.get(statements[answers.length]?.text ?? '')?.columns ?? [];
  const handlers = {
    submit: (connection: Connection) => {
      known = prepared.get(connection) ?? known;
      prepared.set(connection, known);
      write(connection, statements, known);
    },
    handleRowDescription: (message: { fields: Described[] }) => {
      columns().push(...message.fields.map(readerOf));
    },
    handleDataRow: (message: { fields: (string | null)[] }) => {
      rows.push(rowOf(columns(), message.fields));
    },
    handleCommandComplete: (message: { text: string }) => {
      answers.push({ command: message.text, rows });
      rows = [];
    },
    handleReadyForQuery: () => answered.resolve(answers),
    handleError: answered.reject,
  };
  return handlers;
}

function write(connection: Connection, statements: Statement[], known: Map<string, Prepared>): void {
  connection.stream.cork();
  for (const statement of statements) bind(connection, statement, known);
  connection.sync();
  connection.stream.uncork();
}

function bind(connection: Connection, { text, values }: Statement, known: Map<string, Prepared>): void {
  const before = known.get(text);
  const { name } = before ?? { name: `hot_${known.size}` };
  if (!before) connection.parse({ name, text, types: [] }, true);
  connection.bind({ statement: name, values }, true);
  if (!before) connection.describe({ type: 'P' }, true);
  connection.execute(null, true);
  if (!before) known.set(text, { name, columns: [] });
}

type Described = { name: string; dataTypeID: number };

function readerOf({ name, dataTypeID }: Described): Column {
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
