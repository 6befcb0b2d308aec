import { z } from 'zod';
import { Binary } from './mediaRoutes.ts';
import { ById, Paging, page, type Route, Text } from './route.ts';
import { Id, Time } from './shapes.ts';

export const ImportKind = z.enum(['profiles', 'marketing_sends']);
export type ImportKind = z.infer<typeof ImportKind>;

/** What a column of a file of customers can be. */
export const PROFILE_FIELDS = [
  ...(['phone', 'email', 'external_id', 'name', 'first_name', 'last_name', 'organization', 'title'] as const),
  ...(['address', 'zip', 'city', 'region', 'country', 'time_zone', 'locale'] as const),
  ...(['sms_marketing', 'sms_transactional', 'consent_at', 'consent_source'] as const),
] as const;

/** What a column of a file of marketing sends can be. */
export const SEND_FIELDS = [
  ...(['type', 'id', 'campaign_name', 'phone', 'body', 'sent_at', 'status', 'from'] as const),
] as const;

/** `property`: one of the customer's own properties, by the column's name. `ignore`: it is left out. */
export const ImportField = z.enum([
  ...new Set([...PROFILE_FIELDS, ...SEND_FIELDS]),
  ...(['property', 'ignore'] as const),
]);
export type ImportField = z.infer<typeof ImportField>;

/** From `coming` in, by whoever has it tried and run, to `done`; and back, if it is undone. */
export const ImportPhase = z.enum([
  ...(['coming', 'ready', 'checking', 'checked', 'running', 'stopped', 'done', 'undoing', 'undone'] as const),
]);
export type ImportPhase = z.infer<typeof ImportPhase>;

const Count = z.number().int();

export const ImportCounts = z.object({
  new: Count.describe('customers, or sends, that there were not before'),
  updated: Count,
  same: Count.describe('nothing new is told of them'),
  refused: Count.describe('see `refused.csv`'),
  kept_opt_outs: Count.describe(
    'lines that give a consent which the customer has revoked: it stays revoked, and all else of them is taken in',
  ),
});
export type ImportCounts = z.infer<typeof ImportCounts>;

/** By why something stays as the import has made it. */
export const UndoCounts = z.object({
  undone: Count.describe('customers who are as they were before'),
  in_use: Count.describe(
    'customers whom the import made and who have written, bought or been written to since',
  ),
  changed_since: Count.describe(
    'customers of whom something has been changed since; all else of them is as before',
  ),
});
export type UndoCounts = z.infer<typeof UndoCounts>;

export const CsvImport = z.object({
  id: Id,
  kind: ImportKind,
  file_name: z.string(),
  phase: ImportPhase,
  encoding: z.string().describe('as it was found out: utf-8, utf-16le, utf-16be or windows-1252'),
  delimiter: z.string(),
  columns: z.array(
    z.object({
      name: z.string(),
      field: ImportField.describe('as guessed from its name, until a check says what it is'),
      samples: z.array(z.string()).describe('its cells in the first lines'),
    }),
  ),
  country: z.string().nullable().describe('ISO 3166: of phone numbers without a country'),
  total: Count.describe('lines without the header'),
  done: Count.describe('of what is going on: lines that are through'),
  forecast: ImportCounts.nullable().describe('what a run would come to, as the last check has found'),
  counts: ImportCounts.nullable().describe('what the run has come to, so far'),
  undo: UndoCounts.nullable(),
  by: z.object({ kind: z.enum(['member', 'api_key']), id: Id, name: z.string().nullable() }),
  created_at: Time,
  completed_at: Time.nullable(),
});
export type CsvImport = z.infer<typeof CsvImport>;

export const ImportPlan = z
  .object({
    fields: z.array(ImportField).min(1).max(200).describe('what each column is, in their order'),
    country: Text.regex(/^[A-Z]{2}$/, 'is not a country as IT').nullish(),
  })
  .strict();
export type ImportPlan = z.infer<typeof ImportPlan>;

const shared = { tag: 'Imports', access: 'admin', scope: 'profiles:write' } as const;

/** DATA-1: files of customers with their consent, and of what was sent to them, by Owners and Admins. */
export const importRoutes = {
  uploadImport: {
    ...shared,
    method: 'POST',
    path: '/api/v1/imports',
    summary:
      'Upload a CSV file of up to 512 MiB and 2,000,000 lines, with a header: UTF-8, UTF-16 or Windows-1252; comma, semicolon or tab. Nothing is taken in yet',
    query: z.object({ kind: ImportKind.default('profiles') }),
    form: z.object({ file: Binary }),
    answers: { 201: CsvImport },
  },
  listImports: {
    ...shared,
    method: 'GET',
    path: '/api/v1/imports',
    summary: 'CSV files that have been uploaded, the newest first',
    query: z.object(Paging),
    answers: { 200: page(CsvImport) },
  },
  readImport: {
    ...shared,
    method: 'GET',
    path: '/api/v1/imports/:id',
    summary: 'One, with how far it is',
    params: ById,
    answers: { 200: CsvImport },
  },
  checkImport: {
    ...shared,
    method: 'POST',
    path: '/api/v1/imports/:id/check',
    summary: 'Say what its columns are, and find out what a run would come to. Nothing is written',
    params: ById,
    body: ImportPlan,
    answers: { 202: CsvImport },
  },
  runImport: {
    ...shared,
    method: 'POST',
    path: '/api/v1/imports/:id/run',
    summary: 'Take it in, as it was checked, or go on where it was stopped',
    params: ById,
    answers: { 202: CsvImport },
  },
  stopImport: {
    ...shared,
    method: 'POST',
    path: '/api/v1/imports/:id/stop',
    summary: 'Stop a check or a run. What has been taken in stays',
    params: ById,
    answers: { 200: CsvImport },
  },
  undoImport: {
    ...shared,
    method: 'POST',
    path: '/api/v1/imports/:id/undo',
    summary:
      'Take back what it has made, and put back what it has changed, unless that has been changed since. Sends stay',
    params: ById,
    answers: { 202: CsvImport },
  },
  discardImport: {
    ...shared,
    method: 'DELETE',
    path: '/api/v1/imports/:id',
    summary: 'Throw away a file of which nothing has been taken in',
    params: ById,
    answers: { 204: z.null() },
  },
  exportRefusedLines: {
    ...shared,
    method: 'GET',
    path: '/api/v1/imports/:id/refused.csv',
    summary: 'The lines that cannot be taken in, each with its number, the field to blame and why',
    params: ById,
    content: 'text/csv',
    answers: { 200: z.string() },
  },
} as const satisfies Record<string, Route>;
