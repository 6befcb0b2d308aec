import type { ColumnType, Generated } from 'kysely';
import type {
  ImportCounts,
  ImportField,
  ImportKind,
  ImportPhase,
  UndoCounts,
} from '../../contract/importRoutes.ts';
import type { ImportedLine, Undone } from '../domain/importing/state.ts';
import type { Identifier } from '../domain/state.ts';

type Json<T> = ColumnType<T, string | undefined, string>;

/** A CSV file, and what has been done with it (DATA-1). */
export type CsvImportRow = {
  workspaceId: string;
  id: string;
  kind: ImportKind;
  fileName: string;
  phase: ImportPhase;
  turn: Generated<number>;
  byKind: 'api_key' | 'member';
  byId: string;
  byName: string;
  encoding: Generated<string>;
  delimiter: Generated<string>;
  header: Json<string[]>;
  fields: Json<ImportField[]>;
  country: ColumnType<string | null, string | null | undefined, string | null>;
  total: Generated<number>;
  done: Generated<number>;
  forecast: Json<ImportCounts | null>;
  counts: Json<ImportCounts | null>;
  undone: Json<UndoCounts | null>;
  createdAt: Date;
  completedAt: ColumnType<Date | null, undefined, Date | null>;
};

/** A line as it stands in the file: `n` from 0, `line` from 1. */
export type CsvLine = { n: number; line: number; cells: string[] };

export type CsvLineRow = {
  workspaceId: string;
  importId: string;
  n: number;
  line: number;
  cells: Json<string[]>;
};

/** While a file is checked: who has a name, by an id of ours or `line N` of the file. */
export type CsvNameRow = {
  workspaceId: string;
  importId: string;
  kind: Identifier['kind'];
  value: string;
  owner: string;
};

export type ImportedLineRow = ImportedLine & { undone: Undone | null };
