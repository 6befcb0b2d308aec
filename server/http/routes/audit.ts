import { Readable } from 'node:stream';
import { z } from 'zod';
import { auditHead, auditLines, presentAudit } from '../../present/audit.ts';
import { inWorkspace } from '../../store/database.ts';
import { type AuditFilter, type AuditFound, listAudit } from '../../store/read/audit.ts';
import { fromCursor, Instant, page, Uuid } from '../cursor.ts';
import { type Serving, serve } from '../serve.ts';

const PART = 1000;

export function auditRoutes(serving: Serving): void {
  const part = (workspaceId: string, asked: AuditFilter, before: Before | null, limit: number) =>
    inWorkspace(serving.db, workspaceId, tx => listAudit(tx, workspaceId, asked, before, limit));

  serve(serving, 'listAudit', async ({ query: { limit, cursor, ...asked }, caller }) => {
    const before = fromCursor(cursor, z.object({ at: Instant, id: Uuid }));
    const rows = await part(caller.workspaceId, asked, before, limit + 1);
    return page(rows, limit, presentAudit, placeOf);
  });

  serve(serving, 'exportAudit', async ({ query, caller, reply }) => {
    reply.header('content-disposition', 'attachment; filename="audit.csv"');
    return Readable.from(csv(before => part(caller.workspaceId, query, before, PART)));
  });
}

type Before = { at: string; id: string };

function placeOf({ at, id }: AuditFound): Before {
  return { at: at.toISOString(), id };
}

/** Read part by part, since a log may be longer than memory. */
async function* csv(part: (before: Before | null) => Promise<AuditFound[]>): AsyncGenerator<string> {
  yield auditHead();
  let last: AuditFound | undefined;
  do {
    const rows = await part(last ? placeOf(last) : null);
    yield rows.map(auditLines).join('');
    last = rows.length < PART ? undefined : rows.at(-1);
  } while (last);
}
