import type { ConsentEntry } from '../../contract/consentRoutes.ts';
import type { LedgerRow } from '../store/read/consent.ts';
import { csvLine as line } from './csv.ts';

export function presentEntry(row: LedgerRow): ConsentEntry {
  return {
    id: row.id,
    profile_id: row.profileId,
    kind: row.kind,
    was: row.was,
    became: row.became,
    source: row.source,
    evidence: row.evidence,
    message_id: row.messageId,
    actor: { kind: row.actorKind, id: row.actorId, name: row.actorName },
    at: row.at.toISOString(),
  };
}

const HEAD = 'at,profile_id,kind,was,became,source,evidence,message_id,actor_kind,actor_id,id';

/** The ledger as CSV after RFC 4180: the head, then a line an entry. */
export function csvHead(): string {
  return `${HEAD}\r\n`;
}

export function csvLine(row: LedgerRow): string {
  const { at, profileId, kind, was, became, source, evidence, messageId, actorKind, actorId, id } = row;
  const fields = [at.toISOString(), profileId, kind, was, became, source, evidence, messageId, actorKind];
  return line([...fields, actorId, id]);
}
