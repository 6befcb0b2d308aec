import type { AuditEntry } from '../../contract/auditRoutes.ts';
import type { AuditFound } from '../store/read/audit.ts';
import { csvLine } from './csv.ts';

export function presentAudit(row: AuditFound): AuditEntry {
  const { id, kind, ip, fields, names } = row;
  return {
    ...{ id, at: row.at.toISOString(), kind, ip, fields: whole(fields), names },
    by: { kind: row.actorKind, id: row.actorId, name: row.actorName },
    session_id: row.sessionId,
    ticket_id: row.ticketId,
    profile_id: row.profileId,
  };
}

/** Rows that were written before null was said of what is on one side only say nothing of it. */
function whole(fields: AuditFound['fields']): AuditEntry['fields'] {
  const both = Object.entries(fields).map(([name, { from = null, to = null }]) => [name, { from, to }]);
  return Object.fromEntries(both);
}

const HEAD = ['at', 'kind', 'by_kind', 'by_id', 'by_name', 'ip', 'session_id', 'ticket_id', 'profile_id'];

export function auditHead(): string {
  return csvLine([...HEAD, 'field', 'from', 'to', 'id']);
}

/** A line a field. */
export function auditLines(row: AuditFound): string {
  const { at, kind, actorKind, actorId, actorName, ip, sessionId, ticketId, profileId, fields, id } = row;
  const about = [at.toISOString(), kind, actorKind, actorId, actorName, ip, sessionId, ticketId, profileId];
  const lines = Object.entries(fields).map(([name, { from, to }]) =>
    csvLine([...about, name, written(from), written(to), id]),
  );
  return lines.join('');
}

function written(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
