import type { ImportPlan } from '../../../contract/importRoutes.ts';
import { checkImportPlan } from '../../domain/importing/checkImportPlan.ts';
import { type CsvImport, csvImport, discardCsv, stepTo, type WhichImport } from '../../store/csvImports.ts';
import { inWorkspace } from '../../store/database.ts';
import { Refused } from '../../store/refused.ts';
import type { Context } from '../context.ts';
import { NO_COUNTS } from './sums.ts';

type Db = Pick<Context, 'db'>;

/** Says what the columns of a file are, and has it checked. Throws where they cannot be that. */
export async function startCheck(context: Db, which: WhichImport, plan: ImportPlan): Promise<void> {
  const { kind, header } = await requireCsv(context, which);
  const refusal = checkImportPlan(kind, header, plan.fields);
  if (refusal) throw new Refused(refusal.refused, refusal.pointer, refusal.about);
  const said = { fields: JSON.stringify(plan.fields), country: plan.country ?? null };
  await stepTo(
    context.db,
    which,
    { from: ['ready', 'checked'], to: 'checking', works: true },
    { ...said, forecast: JSON.stringify(NO_COUNTS), anew: true },
  );
}

/** Has a file taken in that has been checked, or goes on where it was stopped. */
export async function startRun(context: Db, which: WhichImport): Promise<void> {
  const { phase } = await requireCsv(context, which);
  const isStopped = phase === 'stopped';
  await stepTo(
    context.db,
    which,
    { from: [isStopped ? 'stopped' : 'checked'], to: 'running', works: true },
    isStopped ? {} : { counts: JSON.stringify(NO_COUNTS), anew: true },
  );
}

/** Stops a check, to be begun anew, or a run, to go on with. */
export async function stop(context: Db, which: WhichImport): Promise<void> {
  const { phase } = await requireCsv(context, which);
  const step = phase === 'checking' ? CHECK_STOPS : RUN_STOPS;
  await stepTo(context.db, which, { ...step, works: false });
}

const CHECK_STOPS = { from: ['checking' as const], to: 'ready' as const };
const RUN_STOPS = { from: ['running' as const], to: 'stopped' as const };

/** Has undone what a file has come to. What was sent has been sent. */
export async function startUndo(context: Db, which: WhichImport): Promise<void> {
  const { kind } = await requireCsv(context, which);
  if (kind === 'marketing_sends') throw new Refused('sends_stay');
  await stepTo(
    context.db,
    which,
    { from: ['done', 'stopped'], to: 'undoing', works: true },
    { undone: JSON.stringify({ undone: 0, in_use: 0, changed_since: 0 }), done: 0 },
  );
}

export async function discard({ db }: Db, which: WhichImport): Promise<void> {
  await discardCsv(db, which, ['ready', 'checked']);
}

/** Throws `not_found`. */
export async function requireCsv({ db }: Db, which: WhichImport): Promise<CsvImport> {
  const row = await inWorkspace(db, which.workspaceId, tx => csvImport(tx, which));
  if (!row) throw new Refused('not_found');
  return row;
}
