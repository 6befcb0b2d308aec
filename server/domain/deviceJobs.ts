import type { Accepted, ChangeDraft, Job } from './decision.ts';
import type { Facts } from './facts.ts';
import type { News } from './news.ts';

type Known = Pick<Facts, 'workspaceId' | 'tellsDevices' | 'note' | 'profile'>;

/**
 * With a job for what the devices of members are to be told of (NOTE-1): whatever rule has decided, so that none forgets
 * it. Nothing is about a blocked customer (NOTE-3), and a workspace without such a device gets no jobs.
 */
export function withDeviceJobs(decision: Accepted, known: Known): Accepted {
  if (!known.tellsDevices || (decision.profile ?? known.profile)?.blockedAt) return decision;
  const told = decision.changes.flatMap(change => newsIn(change, decision, known));
  if (told.length === 0) return decision;
  const jobs = told.map(news => jobFor(known.workspaceId, news));
  return { ...decision, jobs: [...(decision.jobs ?? []), ...jobs] };
}

function newsIn(change: ChangeDraft, decision: Accepted, known: Known): News[] {
  if (change.type === 'message.created') return messageIn(change, decision);
  const isNote = change.type === 'note.created' || change.type === 'note.updated';
  return isNote ? mentionsIn(change, decision, known) : [];
}

/** A keyword belongs to no ticket, and asks nobody for an answer. */
function messageIn({ messageId }: ChangeDraft, { messages = [] }: Accepted): News[] {
  const message = messages.find(({ id }) => id === messageId);
  const isTold = message?.direction === 'inbound' && message.ticketId !== null && message.keyword === null;
  return isTold ? [{ messageId: message.id }] : [];
}

/** Those who were not mentioned before. Nobody is told of what they wrote themselves. */
function mentionsIn({ actor }: ChangeDraft, { note }: Accepted, { note: was }: Known): News[] {
  const already = was?.mentions ?? [];
  const memberIds = (note?.mentions ?? []).filter(id => id !== actor.id && !already.includes(id));
  return note && memberIds.length > 0 ? [{ noteId: note.id, memberIds }] : [];
}

function jobFor(workspaceId: string, news: News): Job {
  return { task: 'notifyDevices', payload: { workspaceId, news } };
}

/** One job a device: each is tried again by itself, and none is told twice for another's sake. */
export function pushEach(workspaceId: string, deviceIds: string[], news: News): Accepted {
  const about = 'messageId' in news ? news.messageId : news.noteId;
  const jobs = deviceIds.map(
    (deviceId): Job => ({
      task: 'push',
      payload: { workspaceId, deviceId, news },
      key: `push:${deviceId}:${about}`,
    }),
  );
  return { changes: [], jobs };
}
