import type { Job } from '../domain/decision.ts';
import type { MarketingSource, ShortLink } from '../domain/state.ts';
import { auditWrites } from './audit.ts';
import { formerWrites, keptWrites } from './identifierWrites.ts';
import { progressWrites } from './importProgress.ts';
import { joinWrites } from './joins.ts';
import type { Statement } from './pipeline.ts';
import { pullWrites } from './pullWrites.ts';
import { quickReplyWrites } from './quickReplies.ts';
import { rotaWrites } from './rotas.ts';
import { saleWrites } from './sales.ts';
import { inserted, kept, updated, when } from './statements.ts';
import { tagWrites, ticketTagWrites } from './tags.ts';
import { couponWrites } from './write/coupons.ts';
import { meterWrites } from './write/meter.ts';
import { numbered } from './write/numbered.ts';
import { toldWrites } from './write/told.ts';
import { undoneWrites } from './write/undone.ts';
import type { JournalOutcome, Writes } from './write/writes.ts';

/**
 * A batch in two parts: what can be written while the one ahead is still being committed, and the rest. The first has
 * only what the locks on profiles keep from everybody else. Of anything that two batches may both touch, the one ahead
 * would wait in PostgreSQL for the one that waits for it here. What is new comes in the order of the rest.
 */
export function inTwoParts(writes: Writes): { ahead: Statement[]; rest: Writes } {
  const { newProfiles, newTickets, profiles, tickets, newMessages, messages } = writes;
  const isNew = new Set<string | null>([...newProfiles, ...newTickets].map(({ id }) => id));
  const [later = [], sooner = []] = [true, false].map(late =>
    newMessages.filter(({ profileId, ticketId }) => (isNew.has(profileId) || isNew.has(ticketId)) === late),
  );
  const ahead = [
    ...updated('profiles', profiles),
    ...updated('tickets', tickets),
    ...inserted('messages', sooner),
    ...updated('messages', messages),
  ];
  return { ahead, rest: { ...writes, profiles: [], tickets: [], newMessages: later, messages: [] } };
}

/** The second trip. Counters come late, so that their lock is short: one row a workspace that everybody needs. */
export function writeStatements(writes: Writes): Statement[] {
  return [
    ...joinWrites(writes.join),
    ...inserted('profiles', writes.newProfiles),
    // First, for what one customer lets go another may be given in the same batch.
    ...formerWrites(writes),
    ...inserted('profile_identifiers', writes.identifiers),
    ...keptWrites(writes),
    ...updated('profiles', writes.profiles),
    ...kept('profile_details', writes.details, 'profile_id'),
    ...toldWrites(writes.details),
    ...inserted('chat_sessions', writes.newChats),
    ...updated('chat_sessions', writes.chats),
    ...inserted('notes', writes.newNotes),
    ...updated('notes', writes.notes),
    ...inserted('consent_ledger', writes.consent),
    ...couponWrites(writes.couponDefinitions, writes.coupons),
    ...quickReplyWrites(writes.quickReplies),
    ...tagWrites(writes.tags),
    ...ticketTagWrites(writes.tickets),
    ...links(writes.links),
    ...inserted('events', writes.events),
    ...inserted('orders', writes.newOrders),
    ...updated('orders', writes.orders),
    ...inserted('imported_lines', writes.importedLines),
    ...undoneWrites(writes),
    ...saleWrites(writes.sales),
    ...meterWrites(writes.metered),
    ...marketingSources(writes.marketing),
    ...when(writes.settings, SETTINGS),
    ...rotaWrites(writes),
    ...when(writes.journal.map(outcomeRow), JOURNAL_OUTCOMES),
    ...progressWrites(writes.progress),
    ...pullWrites(writes.pulled),
    ...when(oneAKey(writes.jobs), 'select enqueue_jobs($1::jsonb)'),
    ...auditWrites(writes.changes),
    ...numbered(writes),
    { text: 'commit', values: [] },
  ];
}

/** The directory has only whose they are. */
function links(made: ShortLink[]): Statement[] {
  if (made.length === 0) return [];
  const whose = made.map(({ code, workspaceId }) => ({ code, workspace_id: workspaceId }));
  return [...when(whose, LINK_LOOKUPS), ...inserted('short_links', made)];
}

/** A later send may come with a new name. */
function marketingSources(sources: MarketingSource[]): Statement[] {
  return inserted('marketing_sources', sources).map(({ text, values }) => ({
    text: `${text} on conflict (workspace_id, type, id) do update
      set name = excluded.name, last_sent_at = excluded.last_sent_at
      where marketing_sources.last_sent_at <= excluded.last_sent_at`,
    values,
  }));
}

/**
 * The queue takes each job key once a call; the last word counts. In one order for every writer: a workspace's webhooks
 * have one key, which two processes may ask for at once.
 */
function oneAKey(jobs: Job[]): Job[] {
  return jobs
    .filter((job, at) => !job.key || !jobs.slice(at + 1).some(later => later.key === job.key))
    .toSorted(({ key: a = '' }, { key: b = '' }) => (a < b ? -1 : Number(a > b)));
}

function outcomeRow({ workspaceId, key, ...outcome }: JournalOutcome): object {
  return { workspace_id: workspaceId, provider_key: key, ...outcome };
}

const SETTINGS = `
update settings s set data = r.data from json_to_recordset($1) as r(workspace_id uuid, data jsonb)
where s.workspace_id = r.workspace_id`;

const LINK_LOOKUPS = `
insert into short_link_lookups (code, workspace_id)
select code, workspace_id from json_to_recordset($1) as r(code text, workspace_id uuid)`;

const JOURNAL_OUTCOMES = `
update journal j set state = r.state, error = r.error, payload = r.payload
from json_to_recordset($1)
  as r(workspace_id uuid, provider text, provider_key text, state text, error text, payload jsonb)
where (j.workspace_id, j.provider, j.provider_key) = (r.workspace_id, r.provider, r.provider_key)`;
