import type { AuditKind } from '../../contract/auditRoutes.ts';
import type { Accountable, ChangeDraft } from './decision.ts';

/** What of a change is in the audit log. */
export type Audited = { kind: AuditKind; actor: Accountable; fields: NonNullable<ChangeDraft['fields']> };

/**
 * SET-2: what a person or a program of the shop changes of a setting, a role, a consent or an assignment, and whom they erase
 * or hand out what is kept of (DATA-4). What customers
 * and the product itself do stands in the consent ledger and in the histories of tickets.
 */
export function audited({ type, actor, fields = {} }: ChangeDraft): Audited | null {
  if (actor.kind !== 'member' && actor.kind !== 'api_key') return null;
  if (type === 'consent.changed') return { kind: 'consent', actor, fields };
  if (Object.keys(fields).some(name => name.startsWith('exports/')))
    return { kind: 'privacy', actor, fields };
  if (type === 'settings.updated') return { kind: isOfRoles(fields) ? 'role' : 'setting', actor, fields };
  const { assignee_id, erased, exported } = fields;
  if (erased || exported) return { kind: 'privacy', actor, fields };
  if (type !== 'ticket.updated' || !assignee_id) return null;
  return { kind: 'assignment', actor, fields: { assignee_id } };
}

function isOfRoles(fields: Audited['fields']): boolean {
  return Object.keys(fields).some(name => /^members\/[^/]+\/role$/.test(name));
}
