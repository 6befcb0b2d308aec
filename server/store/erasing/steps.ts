import { type RawBuilder, sql } from 'kysely';
import type { ChangeDraft } from '../../domain/decision.ts';
import type { Reading } from '../database.ts';
import { dropEvents, emptyEvents } from './events.ts';
import { isAboutThreads } from './mails.ts';
import { emptyNotes } from './notes.ts';
import { THREADS, TICKETS, tellingOf, WHOM, type Whom } from './whom.ts';

/** Does some of it, within the gate's transaction, and gives the changes to tell of and whether there may be more. */
export type Step = (tx: Reading, whom: Whom, now: Date) => Promise<{ more: boolean; changes: ChangeDraft[] }>;

/** Rows of a table at a time. */
const AT_ONCE = 500;

/**
 * What is left of a customer beside their messages, a table a line. Whoever adds a table that holds something of a customer
 * adds its line here; `test/erasure` finds what was forgotten.
 */
export const STEPS: Step[] = [
  notes,
  all(whom => sql`update tickets set phone = null where ${WHOM(whom)} and phone is not null`),
  all(
    whom => sql`update chat_sessions set external_id = null, page_url = null, page_title = null, here = false
      where ${WHOM(whom)}`,
  ),
  all(
    whom =>
      sql`delete from chat_tabs where workspace_id = ${whom.workspaceId} and ticket_id in ${TICKETS(whom)}`,
  ),
  all(
    whom =>
      sql`delete from drafts where workspace_id = ${whom.workspaceId} and ticket_id in ${TICKETS(whom)}`,
  ),
  // What reports count stays, without what was said with it: a flow's name is the shop's own. What other tools told goes.
  some(whom => dropEvents(WHOM(whom))),
  some(whom => emptyEvents(WHOM(whom))),
  some(
    whom => sql`update orders set external_id = id::text, number = '', items = '[]', fulfilments = '[]',
      admin_url = null
      where (workspace_id, id) in (
        select workspace_id, id from orders where ${WHOM(whom)} and external_id <> id::text limit ${AT_ONCE})`,
  ),
  // A short link never dies (REPLY-7); what it said of them behind its page does.
  all(
    whom => sql`update short_links set url = regexp_replace(url, '[?#].*$', '')
      where ${WHOM(whom)} and url ~ '[?#]'`,
  ),
  all(
    whom => sql`update short_links set url = substring(url from '^[a-z]+://[^/]+')
      where ${WHOM(whom)} and url ilike any (${tellingOf(whom)})`,
  ),
  evidence,
  all(
    whom => sql`delete from mails where workspace_id = ${whom.workspaceId} and (
      recipient = any (${whom.names.emails})
      or ${isAboutThreads(whom.workspaceId, THREADS(whom))}
      or concat_ws(' ', subject, html, text, error) ilike any (${tellingOf(whom)}))`,
  ),
  // Told again, it would begin a customer anew of whom it tells from before.
  all(
    whom => sql`update journal set state = 'done', payload = null, error = null
      where workspace_id = ${whom.workspaceId} and state <> 'done' and payload::text ilike any (${tellingOf(whom)})`,
  ),
  all(
    whom => sql`update shopify_requests set about = '{}'
      where workspace_id = ${whom.workspaceId} and about::text ilike any (${tellingOf(whom)})`,
  ),
  all(
    whom => sql`update import_errors set payload = '{}' where workspace_id = ${whom.workspaceId}
      and payload::text ilike any (${tellingOf(whom)})`,
  ),
  all(
    whom => sql`delete from import_profiles where workspace_id = ${whom.workspaceId} and (profile_id = ${whom.profileId}
      or profile_id in (select id from joined_profiles where (workspace_id, into_id) = (${whom.workspaceId}::uuid, ${whom.profileId}::uuid)))`,
  ),
  // A line of a file that has not been reached yet comes to nothing, and one that has cannot be put back.
  all(
    whom => sql`update csv_lines set cells = '[]' where workspace_id = ${whom.workspaceId}
      and cells::text ilike any (${tellingOf(whom)})`,
  ),
  all(
    whom => sql`delete from csv_names where workspace_id = ${whom.workspaceId}
      and (owner = ${whom.profileId}::text or value ilike any (${tellingOf(whom)}))`,
  ),
  all(whom => sql`update imported_lines set effect = null where ${WHOM(whom)} and effect is not null`),
  all(
    whom => sql`update imports set lines = (
        select json_agg(case when line::text ilike any (${tellingOf(whom)}) then ${ERASED_LINE}::json else line end order by at)
        from json_array_elements(lines) with ordinality as l (line, at))
      where workspace_id = ${whom.workspaceId} and completed_at is null and lines::text ilike any (${tellingOf(whom)})`,
  ),
  // What Shopify asks for on their behalf is seen to by this.
  all(
    (whom, now) => sql`update shopify_requests set about = '{}', done_at = coalesce(done_at, ${now})
      where workspace_id = ${whom.workspaceId} and topic <> 'shop/redact' and about::text ilike any (${tellingOf(whom)})`,
  ),
  all(
    whom => sql`update webhook_deliveries set answer = null where workspace_id = ${whom.workspaceId}
      and line in ${THREADS(whom)} and answer is not null`,
  ),
  // Sealed, so nobody can tell which speak of them. The claims stay: what was done once is not done again (decision 47).
  all(
    whom => sql`update idempotency_keys set answer = null
      where workspace_id = ${whom.workspaceId} and answer is not null`,
  ),
];

/** A line of an import that has not been reached yet: it comes to nothing. */
const ERASED_LINE = JSON.stringify({
  sent: null,
  wrong: { code: 'profile_erased', pointer: '', detail: 'This customer has been erased.' },
});

/** At once, since there can only be few. */
function all(statement: (whom: Whom, now: Date) => RawBuilder<unknown>): Step {
  return async (tx, whom, now) => {
    await statement(whom, now).execute(tx);
    return { more: false, changes: [] };
  };
}

/** Again and again, until nothing is found. */
function some(statement: (whom: Whom) => RawBuilder<unknown>): Step {
  return async (tx, whom) => {
    const { numAffectedRows = 0n } = await statement(whom).execute(tx);
    return { more: numAffectedRows > 0n, changes: [] };
  };
}

/** What the team wrote of them for itself is about them too. */
async function notes(tx: Reading, whom: Whom, now: Date): ReturnType<Step> {
  const changes = await emptyNotes(tx, whom, sql`ticket_id in ${TICKETS(whom)}`, now);
  return { more: changes.length > 0, changes };
}

/** The ledger stays, as the law wants it, without what in it says who it was. */
async function evidence(tx: Reading, whom: Whom): ReturnType<Step> {
  const { name, phones, emails, externals } = whom.names;
  for (const said of [name ?? '', ...phones, ...emails, ...externals].filter(one => one !== ''))
    await sql`update consent_ledger set evidence = regexp_replace(evidence, ${literally(said)}, '…', 'gi')
      where ${WHOM(whom)} and evidence ~* ${literally(said)}`.execute(tx);
  return { more: false, changes: [] };
}

function literally(text: string): string {
  return text.replace(/[^\p{L}\p{N}\s]/gu, '\\$&');
}
