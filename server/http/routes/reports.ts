import { Readable } from 'node:stream';
import type { Report } from '../../../contract/reportRoutes.ts';
import { presentReport } from '../../present/report.ts';
import { reportCsv } from '../../present/reportTable.ts';
import { inWorkspace } from '../../store/database.ts';
import { readReport } from '../../store/read/reports/report.ts';
import { storedSettings } from '../../store/read/settings.ts';
import { readSettings } from '../../store/settings.ts';
import { daysAsked } from '../daysAsked.ts';
import { type Serving, serve } from '../serve.ts';

export function reportRoutes(serving: Serving): void {
  serve(serving, 'readReport', ({ query, caller: { workspaceId } }) => report(serving, workspaceId, query));

  serve(serving, 'exportReport', async ({ query, caller: { workspaceId }, reply }) => {
    const { table, ...given } = query;
    const text = reportCsv(await report(serving, workspaceId, given), table);
    reply.header('content-disposition', `attachment; filename="${table}.csv"`);
    return Readable.from([text]);
  });
}

type Given = Parameters<typeof daysAsked>[0];

/** Counted behind the transaction: nobody's connection waits for it. */
async function report({ db, now }: Serving, workspaceId: string, given: Given): Promise<Report> {
  const { facts, days, settings } = await inWorkspace(db, workspaceId, async tx => {
    const settings = readSettings(await storedSettings(tx, workspaceId));
    const days = daysAsked(given, now(), settings.timeZone);
    return { facts: await readReport(tx, workspaceId, settings, days), days, settings };
  });
  return presentReport(facts, days, settings);
}
