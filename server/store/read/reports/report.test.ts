import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OfficeHours } from '../../../../contract/officeHours.ts';
import { TicketQuery } from '../../../../contract/ticketQuery.ts';
import { AGENTS, HOURS, sayings, TICKETS, ZONES } from '../../../../test/harness/sayings.ts';
import { openShop, type Shop } from '../../../../test/harness/shop.ts';
import {
  dateIn,
  figuresOf,
  isFirstAnswer,
  minutesOf,
  type Saying,
  ticketsOf,
} from '../../../domain/figures/recount.ts';
import { presentReport } from '../../../present/report.ts';
import { inWorkspace, writing } from '../../database.ts';
import { packSaid } from '../../packSaid.ts';
import { readSettings } from '../../settings.ts';
import { storedSettings } from '../settings.ts';
import { listTickets } from '../tickets.ts';
import { happenedIn } from './happened.ts';
import { readReport } from './report.ts';

/** Up to when it has been packed, again and again: never by this shop, or in the middle of its days, or beyond them. */
const packing = (from: string) =>
  fc.array(
    fc.integer({ min: -3 * 24, max: 7 * 24 }).map(hours => new Date(Date.parse(from) + hours * 3_600_000)),
    { maxLength: 3 },
  );

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  const { db, workspaceId } = shop;
  await writing(db, workspaceId, async tx => {
    for (const [nth, id] of TICKETS.entries()) {
      await sql`insert into profiles (workspace_id, id, sms_marketing, sms_transactional, created_at)
        values (${workspaceId}, ${id}, 'subscribed', 'subscribed', ${shop.clock.now})`.execute(tx);
      await sql`insert into tickets (workspace_id, id, number, profile_id, thread_id, channel, status, read, sorted_at, created_at)
        values (${workspaceId}, ${id}, ${nth + 1}, ${id}, ${id}, 'sms', 'open', true, ${shop.clock.now}, ${shop.clock.now})`.execute(
        tx,
      );
    }
  });
});
afterAll(() => shop.close());

/**
 * As it comes about: some of it has been packed, before replies are taken back and texts turn out to have
 * answered a campaign.
 */
async function say(all: Saying[], packed: Date[]): Promise<void> {
  await writing(shop.db, shop.workspaceId, async tx => {
    await sql`delete from messages`.execute(tx);
    await sql`delete from said_days`.execute(tx);
    if (all.length === 0) return;
    const rows = sql.join(all.map(valuesOf));
    await sql`insert into messages ${sql.raw(COLUMNS)} values ${rows}`.execute(tx);
    for (const upTo of packed) await packSaid(tx, shop.workspaceId, upTo);
    await sql`update messages set status = body, attributed_type = marketing_type, attributed_id = marketing_id`.execute(
      tx,
    );
  });
}

const SOURCES = {
  question: 'customer',
  keyword: 'customer',
  reply: 'agent',
  canceled: 'agent',
  campaign: 'campaign',
};

function valuesOf({ kind, ...one }: Saying) {
  const source = SOURCES[kind];
  const [asks, replies] = [source === 'customer', source === 'agent'];
  const since = new Date(one.at.getTime() - (one.waitedMinutes ?? 0) * 60_000);
  return sql`(${shop.workspaceId}, ${randomUUID()}, ${one.ticketId}, ${one.ticketId}, ${one.ticketId},
    ${one.channel}, ${asks ? 'inbound' : 'outbound'}, ${source}, ${kind === 'canceled' ? kind : 'sent'}, 'sent',
    ${kind === 'keyword' ? 'JOIN' : null}, ${replies ? one.authorId : null},
    ${asks && one.campaign ? 'campaign' : null}, ${asks ? one.campaign : null},
    ${replies && one.waitedMinutes !== null ? since : null}, ${one.at}, ${one.at})`;
}

/** What becomes of it stands in its body, and among what it was sent by. */
const COLUMNS = `(workspace_id, id, thread_id, profile_id, ticket_id, channel, direction, source, body, status,
  keyword, author_id, marketing_type, marketing_id, waited_since, sent_at, created_at)`;

async function settingsIn(timeZone: string, hours: OfficeHours | null) {
  const stored = await inWorkspace(shop.db, shop.workspaceId, tx => storedSettings(tx, shop.workspaceId));
  const answering = { answer_target_minutes: 90, answer_target_in_office_hours: hours !== null };
  return readSettings({ ...stored, time_zone: timeZone, office_hours: hours, ...answering });
}

describe.each(ZONES)('%s', (timeZone, from, to) => {
  test.each([
    ['at any hour', null],
    ['within office hours', HOURS],
  ])(
    'TIME-2: a report says what counting by hand says, and each figure leads to its tickets: %s',
    async (_, hours) => {
      const { db, workspaceId } = shop;
      const settings = await settingsIn(timeZone, hours);
      const clock = { timeZone, hours, targetMinutes: 90 };
      await fc.assert(
        fc.asyncProperty(sayings(from), packing(from), async (all, packed) => {
          await say(all, packed);
          const days = { from, to };
          const report = await inWorkspace(db, workspaceId, async tx =>
            presentReport(await readReport(tx, workspaceId, settings, days), days, settings),
          );
          const said = all.filter(({ at }) => from <= dateIn(timeZone, at) && dateIn(timeZone, at) <= to);
          const counted = said.filter(({ kind }) => kind === 'question' || kind === 'reply');
          expect(report.total).toEqual(figuresOf(counted, clock));
          for (const { day, ...figures } of report.days)
            expect(figures).toEqual(
              figuresOf(
                counted.filter(({ at }) => dateIn(timeZone, at) === day),
                clock,
              ),
            );
          expect(report.days.map(({ day }) => day)).toHaveLength(4);
          for (const { channel, ...figures } of report.channels)
            expect(figures).toEqual(
              figuresOf(
                counted.filter(one => one.channel === channel),
                clock,
              ),
            );
          for (const { agent, ...figures } of report.agents) {
            const theirs = counted.filter(
              ({ kind, authorId }) => kind === 'reply' && authorId === (agent?.id ?? null),
            );
            expect(figures).toEqual({ ...figuresOf(theirs, clock), tickets: ticketsOf(theirs).length });
          }
          for (const { id, type: __, name: ___, ...figures } of report.campaigns) {
            const answers = counted.filter(({ kind, campaign }) => kind === 'question' && campaign === id);
            const theirs = counted.filter(({ ticketId }) => ticketsOf(answers).includes(ticketId));
            expect(figures).toEqual(figuresOf(theirs, clock));
          }
          const asked = new Set(
            counted.filter(({ kind }) => kind === 'question').map(({ campaign }) => campaign),
          );
          expect(report.campaigns.map(({ id }) => id).sort()).toEqual([...asked].filter(Boolean).sort());

          const within = { since: from, until: to };
          const questions = counted.filter(({ kind }) => kind === 'question');
          const replies = counted.filter(({ kind }) => kind === 'reply');
          const late = replies.filter(one => isFirstAnswer(one) && minutesOf(one, clock) > 90);
          expect(await listed({ had: 'question', ...within })).toEqual(ticketsOf(questions));
          expect(await listed({ had: 'late_answer', ...within })).toEqual(ticketsOf(late));
          expect(await listed({ had: 'first_answer', ...within })).toEqual(
            ticketsOf(replies.filter(isFirstAnswer)),
          );
          expect(await listed({ had: 'reply', author_id: AGENTS[0], ...within })).toEqual(
            ticketsOf(replies.filter(({ authorId }) => authorId === AGENTS[0])),
          );
          expect(await listed({ had: 'question', campaign_id: 'spring', ...within })).toEqual(
            ticketsOf(questions.filter(({ campaign }) => campaign === 'spring')),
          );
        }),
        { numRuns: 6 },
      );

      function listed(asked: object) {
        return inWorkspace(db, workspaceId, async tx => {
          const query = TicketQuery.parse({ status: 'any', ...asked });
          const happened = await happenedIn(tx, workspaceId, settings, query);
          const rows = await listTickets(tx, workspaceId, { ...query, happened }, null, null, 100);
          return rows.map(({ id }) => id).sort();
        });
      }
    },
  );
});
