import type { Metered } from '../../domain/state.ts';
import type { Statement } from '../pipeline.ts';
import { when } from '../statements.ts';

/** What a batch's messages come to, month by month. */
export function meterWrites(metered: Metered[]): Statement[] {
  return when(onTheMeter(metered), METER);
}

type Meter = {
  workspace_id: string;
  month: string;
  sending_number: string;
  source: string;
  moved_at: Date;
} & Record<'messages' | 'segments' | 'credits', number>;

/** Each row of the meter once, in one order for every writer. */
function onTheMeter(metered: Metered[]): Meter[] {
  const rows = new Map<string, Meter>();
  for (const { workspaceId, month, sendingNumber, source, segments, credits, at } of metered) {
    const key = [workspaceId, month, sendingNumber, source].join(' ');
    const where = { workspace_id: workspaceId, month, sending_number: sendingNumber, source };
    const row = rows.get(key) ?? { ...where, messages: 0, segments: 0, credits: 0, moved_at: at };
    row.messages += 1;
    row.segments += segments;
    row.credits += credits;
    row.moved_at = at;
    rows.set(key, row);
  }
  return [...rows.keys()].toSorted().flatMap(key => rows.get(key) ?? []);
}

const METER = `
insert into credit_usage (workspace_id, month, sending_number, source, messages, segments, credits, moved_at)
select workspace_id, month, sending_number, source, messages, segments, credits, moved_at
from json_to_recordset($1) as r(workspace_id uuid, month date, sending_number text, source text, messages int,
  segments int, credits numeric, moved_at timestamptz)
on conflict (workspace_id, month, sending_number, source) do update set
  messages = credit_usage.messages + excluded.messages,
  segments = credit_usage.segments + excluded.segments,
  credits = credit_usage.credits + excluded.credits,
  moved_at = excluded.moved_at`;
