import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context } from '../../actions/context.ts';
import { discard, requireCsv, startCheck, startRun, startUndo, stop } from '../../actions/csv/moveCsv.ts';
import { takeCsv } from '../../actions/csv/takeCsv.ts';
import { presentCsvImport, refusedHead, refusedLine } from '../../present/csvImport.ts';
import type { CsvImport } from '../../store/csvImports.ts';
import { inWorkspace } from '../../store/database.ts';
import { csvLinesFrom, listCsvImports } from '../../store/read/csvImports.ts';
import { importErrors } from '../../store/read/klaviyo/imports.ts';
import { actorOf, type Caller } from '../caller.ts';
import { fromCursor, page, Uuid } from '../cursor.ts';
import { nameOf } from '../nameOf.ts';
import { type Call, type Serving, serve } from '../serve.ts';
import { takeUpload } from '../uploadedFile.ts';

const FILE = { largest: 512 * 1024 * 1024, refusal: 'csv_too_large' } as const;
/** Lines of a file that are shown, to tell what its columns are. */
const SHOWN = 3;
const PART = 1000;

/** In the scope of uploads, where bodies are not read before anybody knows who is calling. */
export function importUploads(serving: Serving, context: Context): void {
  const upload = async ({ request, query: { kind }, caller }: Call<'uploadImport'>) => {
    const { workspaceId } = caller;
    const by = { by: actorOf(caller), byName: await nameOf(serving.db, caller) };
    const importId = await takeUpload(request, FILE, ({ filename, file }) =>
      takeCsv(context, { workspaceId, kind, fileName: shortName(filename), ...by }, file),
    );
    return shown(context, { workspaceId, importId });
  };
  serve(serving, 'uploadImport', upload, sizeOf);
}

/** Under an `Idempotency-Key` a file is known by its size: it is not kept until it could be compared. */
const sizeOf = async ({ headers }: FastifyRequest) => headers['content-length'] ?? null;

/** As it is written in every consent's evidence. */
function shortName(name: string): string {
  return (
    [...name]
      .filter(one => one !== '\0')
      .slice(-100)
      .join('')
      .toWellFormed() || 'import.csv'
  );
}

export function importRoutes(serving: Serving, context: Context): void {
  const { db } = serving;
  const which = ({ workspaceId }: Caller, { id: importId }: { id: string }) => ({ workspaceId, importId });

  serve(serving, 'listImports', async ({ query, caller: { workspaceId } }) => {
    const before = fromCursor(query.cursor, z.object({ id: Uuid }));
    const rows = await inWorkspace(db, workspaceId, tx =>
      listCsvImports(tx, workspaceId, before?.id ?? null, query.limit + 1),
    );
    return page(
      rows,
      query.limit,
      row => presentCsvImport(row),
      ({ id }) => ({ id }),
    );
  });

  serve(serving, 'readImport', ({ params, caller }) => shown(context, which(caller, params)));

  serve(serving, 'checkImport', async ({ params, body, caller }) => {
    await startCheck(context, which(caller, params), body);
    return shown(context, which(caller, params));
  });

  serve(serving, 'runImport', async ({ params, caller }) => {
    await startRun(context, which(caller, params));
    return shown(context, which(caller, params));
  });

  serve(serving, 'stopImport', async ({ params, caller }) => {
    await stop(context, which(caller, params));
    return shown(context, which(caller, params));
  });

  serve(serving, 'undoImport', async ({ params, caller }) => {
    await startUndo(context, which(caller, params));
    return shown(context, which(caller, params));
  });

  serve(serving, 'discardImport', async ({ params, caller }) => {
    await discard(context, which(caller, params));
    return null;
  });

  serve(serving, 'exportRefusedLines', async ({ params, caller, reply }) => {
    const row = await requireCsv(context, which(caller, params));
    reply.header('content-disposition', 'attachment; filename="refused.csv"');
    return Readable.from(refused(context, row));
  });
}

async function shown(context: Context, which: { workspaceId: string; importId: string }) {
  const row = await requireCsv(context, which);
  const first = await inWorkspace(context.db, which.workspaceId, tx => csvLinesFrom(tx, which, 0, SHOWN));
  return presentCsvImport(row, first);
}

/** Read part by part: every line of a file may have been refused. */
async function* refused({ db }: Context, row: CsvImport): AsyncGenerator<string> {
  yield refusedHead(row);
  let after: number | undefined = -1;
  while (after !== undefined) {
    const from: number = after;
    const rows = await inWorkspace(db, row.workspaceId, tx =>
      importErrors(tx, row.workspaceId, row.id, from, PART),
    );
    yield rows.map(refusedLine).join('');
    after = rows.length < PART ? undefined : rows.at(-1)?.line;
  }
}
