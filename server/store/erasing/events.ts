import { type RawBuilder, sql } from 'kysely';
import { METRICS } from '../../../contract/metrics.ts';

/** Rows at a time. */
const AT_ONCE = 500;

/** What other tools told of customers, and nothing of ours counts. */
export const TOLD_BY_OTHERS = sql`source <> 'parley'`;

/** Of our own what happened is counted, and orders count towards clicks: what was said with it is not. A flow's name is the shop's own. */
export const SAYS_MORE = sql`metric <> ${METRICS.enteredFlow} and (properties <> '{}' or unique_id is not null)`;

/** Some of those of these events that other tools told. */
export function dropEvents(which: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`delete from events where (workspace_id, id) in (
    select workspace_id, id from events where ${which} and ${TOLD_BY_OTHERS} limit ${AT_ONCE})`;
}

/** Takes out of some of these events what was said with them. */
export function emptyEvents(which: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`update events set properties = '{}', unique_id = null where (workspace_id, id) in (
    select workspace_id, id from events where ${which} and ${SAYS_MORE} limit ${AT_ONCE})`;
}
