import { Readable } from 'node:stream';
import type { Report } from '../../../contract/reportRoutes.ts';
import { type Days, daysMeant, eachDay } from '../../domain/reportPeriod.ts';
import { presentReport } from '../../present/report.ts';
import { reportCsv } from '../../present/reportTable.ts';
import { inWorkspace } from '../../store/database.ts';
import { readReport } from '../../store/read/reports/report.ts';
import { storedSettings } from '../../store/read/settings.ts';
import { readSettings } from '../../store/settings.ts';
import { CallError } from '../callError.ts';
import { type Serving, serve } from '../serve.ts';

/** A leap year, whole. */
const MOST_DAYS = 366;

export function reportRoutes(serving: Serving): void {
  serve(serving, 'readReport', ({ query, caller: { workspaceId } }) => report(serving, workspaceId, query));

  serve(serving, 'exportReport', async ({ query, caller: { workspaceId }, reply }) => {
    const { table, ...given } = query;
    const text = reportCsv(await report(serving, workspaceId, given), table);
    reply.header('content-disposition', `attachment; filename="${table}.csv"`);
    return Readable.from([text]);
  });
}

type Given = Parameters<typeof daysMeant>[0];

/** Counted behind the transaction: nobody's connection waits for it. */
async function report({ db, now }: Serving, workspaceId: string, given: Given): Promise<Report> {
  const { facts, days, settings } = await inWorkspace(db, workspaceId, async tx => {
    const settings = readSettings(await storedSettings(tx, workspaceId));
    const days = daysMeant(given, now(), settings.timeZone);
    requireSome(days);
    return { facts: await readReport(tx, workspaceId, settings, days), days, settings };
  });
  return presentReport(facts, days, settings);
}

function requireSome(days: Days): void {
  const count = eachDay(days).length;
  if (count === 0) throw wrong('from', 'is after the last day');
  if (count > MOST_DAYS) throw wrong('from', `is more than ${MOST_DAYS} days before the last`);
}

function wrong(pointer: string, detail: string): CallError {
  return new CallError('invalid_request', { errors: [{ pointer, code: 'invalid', detail }] });
}
