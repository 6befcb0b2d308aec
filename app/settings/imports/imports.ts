import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { call, Refused } from '../../../contract/client.ts';
import type { CsvImport, ImportKind, ImportPhase } from '../../../contract/importRoutes.ts';
import { uploadTo } from '../../../contract/upload.ts';
import { reasonOf } from '../reasonOf.ts';
import type { SettingsSay } from '../words/useSettingsWords.ts';

const KEY = 'imports';

/** Phases in which something goes on by itself. */
const WORKING: ImportPhase[] = ['coming', 'checking', 'running', 'undoing'];

export const isWorking = ({ phase }: CsvImport) => WORKING.includes(phase);

/** While something goes on, it is looked at again. */
const LOOK_AGAIN_MS = 1000;

/** The newest. What is older is in the API. */
export const importsQuery = queryOptions({
  queryKey: [KEY, 'list'],
  queryFn: async ({ signal }) => (await call('listImports', { query: { limit: 20 }, signal })).data,
  refetchOnMount: 'always',
  refetchInterval: ({ state }) => (state.data?.some(isWorking) ? LOOK_AGAIN_MS : false),
});

/** One, with the first lines of its file. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: [KEY, 'one', id],
    queryFn: ({ signal }) => call('readImport', { params: { id }, signal }),
  });

type Steps = 'checkImport' | 'runImport' | 'stopImport' | 'undoImport' | 'discardImport';

/** Resolves once this screen shows what has changed; rejects with the server's reason. */
export async function changeImport<Name extends Steps>(
  client: QueryClient,
  ...input: Parameters<typeof call<Name>>
): Promise<void> {
  try {
    await call(...input);
  } finally {
    await client.invalidateQueries({ queryKey: [KEY] });
  }
}

export async function uploadImport(
  client: QueryClient,
  kind: ImportKind,
  file: File,
  onProgress: (share: number) => void,
): Promise<void> {
  try {
    await uploadTo(`/api/v1/imports?kind=${kind}`, file, { onProgress });
  } finally {
    await client.invalidateQueries({ queryKey: [KEY] });
  }
}

const WHYS = [
  ...(['csv_encoding', 'csv_quotes', 'csv_long_line', 'csv_empty', 'csv_too_large'] as const),
  ...(['csv_field_twice', 'csv_nobody_named', 'csv_field_missing', 'import_busy', 'sends_stay'] as const),
];

/** Why not, as the end of a sentence. */
export function importReason(error: unknown, t: SettingsSay): string {
  const code = WHYS.find(one => error instanceof Refused && error.code === one);
  return code ? t(`imports.why.${code}`) : reasonOf(error, t);
}
