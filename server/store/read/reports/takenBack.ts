import { sql } from 'kysely';
import { countUpTo, type Said } from '../../../domain/figures/said.ts';
import type { Reading } from '../../database.ts';
import { type Span, within } from './said.ts';

/** A reply that was taken back, in the numbers of a pack. */
type TakenBack = Pick<Said, 'channel' | 'authorId'> & { at: Date; ticket: number; wait: number };

/** As the index `replies_taken_back` says it. */
export async function takenBackIn(
  tx: Reading,
  workspaceId: string,
  times: Pick<Span, 'from' | 'until'>,
): Promise<TakenBack[]> {
  const { rows } = await sql<TakenBack>`
    select m.created_at as at, t.number as ticket, m.channel, m.author_id as "authorId", ${WAIT} as wait
    from messages m join tickets t on t.workspace_id = m.workspace_id and t.id = m.ticket_id
    where m.workspace_id = ${workspaceId} and m.status = 'canceled' and m.source = 'agent' and m.ticket_id is not null
      and ${within(times)}`.execute(tx);
  return rows;
}

const WAIT = sql<number>`(case when m.waited_since is null then -1
  else greatest(round(extract(epoch from m.created_at - m.waited_since) * 1000), 0) end)::float8`;

/** What stands: a pack holds them too. */
export function withoutThose(said: Said[], takenBack: TakenBack[]): Said[] {
  const gone = new Map<Said, Set<number>>();
  for (const one of takenBack)
    for (const part of said) {
      const place = placeIn(part, one, gone.get(part));
      if (place === undefined) continue;
      gone.set(part, (gone.get(part) ?? new Set()).add(place));
      break;
    }
  return said.map(part => without(part, gone.get(part)));
}

function placeIn(part: Said, { at, ticket, channel, authorId, wait }: TakenBack, gone = new Set<number>()) {
  if (!part.replied || part.channel !== channel || part.authorId !== authorId) return undefined;
  const time = at.getTime() - part.since;
  for (let place = countUpTo(part.times, time - 1); part.times[place] === time; place += 1)
    if (part.tickets[place] === ticket && part.waits[place] === wait && !gone.has(place)) return place;
  return undefined;
}

function without(part: Said, gone: Set<number> | undefined): Said {
  if (!gone) return part;
  const stands = (_: number, place: number) => !gone.has(place);
  const { times, tickets, waits } = part;
  return {
    ...part,
    times: times.filter(stands),
    tickets: tickets.filter(stands),
    waits: waits.filter(stands),
  };
}
