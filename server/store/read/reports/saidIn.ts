import { sql } from 'kysely';
import type { Said } from '../../../domain/figures/said.ts';
import type { Reading } from '../../database.ts';
import { numbersLed } from '../joined.ts';
import type { Span } from './said.ts';
import { takenBackIn, withoutThose } from './takenBack.ts';
import { type Packed, unpacked } from './unpacked.ts';

type Times = Pick<Span, 'from' | 'until'>;

const DAY_MS = 24 * 3_600_000;

/**
 * All that customers asked and agents replied, on every day of which a part lies in a time: from the packs, and what has
 * been said since the last of them from the messages themselves (decision 38).
 */
export async function saidIn(tx: Reading, workspaceId: string, times: Times): Promise<Said[]> {
  const packs = await packsIn(tx, workspaceId, times);
  const fresh = await packedNow(tx, workspaceId, unpackedIn(times, packs));
  const takenBack = await takenBackIn(tx, workspaceId, times);
  const led = await numbersLed(tx, workspaceId);
  return withoutThose(ledOn([...packs, ...fresh].flatMap(unpacked), led), takenBack);
}

/** A pack has the numbers of its day: of two tickets that have become one since (PROF-5) the younger's leads to the older's. */
function ledOn(said: Said[], led: Map<number, number>): Said[] {
  if (led.size === 0) return said;
  return said.map(part => ({ ...part, tickets: part.tickets.map(number => led.get(number) ?? number) }));
}

async function packsIn(tx: Reading, workspaceId: string, { from, until }: Times): Promise<Packed[]> {
  const { rows } = await sql<Packed>`
    select since, until, parts, times, tickets, waits from said_days
    where workspace_id = ${workspaceId} and since >= ${dayOf(from)} and since < ${until} order by since`.execute(
    tx,
  );
  return rows;
}

/** The times, none longer than a day (UTC), of which there is no pack. */
function unpackedIn({ from, until }: Times, packs: Packed[]): Times[] {
  const packedUntil = new Map(packs.map(pack => [pack.since.getTime(), pack.until.getTime()]));
  const days: Times[] = [];
  for (let day = dayOf(from).getTime(); day < until.getTime(); day += DAY_MS) {
    const begun = packedUntil.get(day) ?? day;
    const end = Math.min(day + DAY_MS, until.getTime());
    if (begun < end) days.push({ from: new Date(begun), until: new Date(end) });
  }
  return days;
}

async function packedNow(tx: Reading, workspaceId: string, times: Times[]): Promise<Packed[]> {
  if (times.length === 0) return [];
  const [sinces, untils] = [times.map(({ from }) => from), times.map(({ until }) => until)];
  const { rows } = await sql<Packed>`
    select * from said_between(${workspaceId}::uuid, ${sinces}::timestamptz[], ${untils}::timestamptz[])`.execute(
    tx,
  );
  return rows;
}

function dayOf(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / DAY_MS) * DAY_MS);
}
