import { sql } from 'kysely';
import type { AuditKind } from '../../../contract/auditRoutes.ts';
import type { Reading } from '../database.ts';
import type { AuditRow } from '../tables.ts';

export type AuditFilter = {
  kind?: AuditKind | undefined;
  by?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
};

export type AuditFound = AuditRow & { names: Record<string, string> };

/** SET-2: what was changed, the newest first; with `until` itself no more. */
export async function listAudit(
  tx: Reading,
  workspaceId: string,
  { kind, by, since, until }: AuditFilter,
  before: { at: string; id: string } | null,
  limit: number,
): Promise<AuditFound[]> {
  let rows = tx.selectFrom('audit').selectAll().where('workspaceId', '=', workspaceId);
  if (kind) rows = rows.where('kind', '=', kind);
  if (by) rows = rows.where('actorId', '=', by);
  if (since) rows = rows.where(sql<boolean>`at >= ${since}::timestamptz`);
  if (until) rows = rows.where(sql<boolean>`at < ${until}::timestamptz`);
  if (before) rows = rows.where(sql<boolean>`(at, id) < (${before.at}::timestamptz, ${before.id}::uuid)`);
  const found = await rows.orderBy('at', 'desc').orderBy('id', 'desc').limit(limit).execute();
  const names = await namesOf(tx, found.flatMap(membersIn));
  return found.map(row => ({ ...row, names: pick(names, membersIn(row)) }));
}

/** Whose ids stand in it: given and taken, or given a role. */
function membersIn({ fields }: AuditRow): string[] {
  const { from, to } = fields.assignee_id ?? {};
  const roles = Object.keys(fields).flatMap(
    name => /^members\/([^/]+)\/(?:role|second_factor)$/.exec(name)?.[1] ?? [],
  );
  return [...roles, ...[from, to].filter(id => typeof id === 'string')];
}

async function namesOf(tx: Reading, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.selectFrom('accounts').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function pick(names: Map<string, string>, ids: string[]): Record<string, string> {
  return Object.fromEntries(ids.flatMap(id => (names.has(id) ? [[id, names.get(id) ?? '']] : [])));
}
