import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OfficeHours } from '../../../contract/officeHours.ts';
import { HOURS, sayings, TICKETS, ZONES } from '../../../test/harness/sayings.ts';
import { eachDay } from '../reportPeriod.ts';
import { settingsOf } from '../settings.ts';
import { completed } from '../storedSettings.ts';
import { type Counts, countReport } from './countReport.ts';
import { dateIn, figuresOf, type Saying, ticketsOf } from './recount.ts';
import { reportClock } from './reportClock.ts';
import type { Said } from './said.ts';

const DAY_MS = 24 * 3_600_000;

/** Only what counts, as packs hold it. */
function packed(all: Saying[]): Said[] {
  const inOrder = all.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const alike = Map.groupBy(inOrder, ({ at, kind, channel, authorId }) =>
    [Math.floor(at.getTime() / DAY_MS), channel, kind === 'reply' && `by ${authorId}`].join(),
  );
  return [...alike.values()].flatMap(([first, ...rest]) => (first ? [inColumns([first, ...rest])] : []));
}

function inColumns(some: [Saying, ...Saying[]]): Said {
  const [{ channel, kind, authorId, at: first }] = some;
  const replied = kind === 'reply';
  const since = Math.floor(first.getTime() / DAY_MS) * DAY_MS;
  const waits = some.map(({ waitedMinutes }) => (waitedMinutes === null ? -1 : waitedMinutes * 60_000));
  return {
    ...{ replied, channel, authorId: replied ? authorId : null, since },
    times: Int32Array.from(some, ({ at }) => at.getTime() - since),
    tickets: Int32Array.from(some, numberOf),
    waits: Float64Array.from(replied ? waits : []),
  };
}

const numberOf = ({ ticketId }: Pick<Saying, 'ticketId'>) => TICKETS.indexOf(ticketId) + 1;

function settingsWith(time_zone: string, office_hours: OfficeHours | null) {
  const answering = { answer_target_minutes: 90, answer_target_in_office_hours: office_hours !== null };
  const identity = { name: 'Morlane', organization_prefix: 'Morlane', default_sender_email: null };
  return settingsOf(completed({ ...identity, time_zone, office_hours, ...answering }));
}

const inNames = ({ within, ...counts }: Counts) => ({ ...counts, within_target: within });

describe.each(ZONES)('%s', (timeZone, from, to) => {
  test.each<[string, OfficeHours | null]>([
    ['at any hour', null],
    ['within office hours', HOURS],
  ])('TIME-2: what is counted is what counting by hand says: %s', (_, hours) => {
    const settings = settingsWith(timeZone, hours);
    const clock = { timeZone, hours, targetMinutes: 90 };
    const isCounted = ({ at }: Saying) => from <= dateIn(timeZone, at) && dateIn(timeZone, at) <= to;
    fc.assert(
      fc.property(sayings(from), all => {
        const said = all.filter(({ kind }) => kind === 'question' || kind === 'reply');
        const columns = packed(said);
        const counted = said.filter(isCounted);
        const answers = counted.filter(({ kind, campaign }) => kind === 'question' && campaign === 'spring');
        const report = countReport(
          columns,
          ticketsOf(answers).map(ticketId => ({ key: 'campaign:spring', ticket: numberOf({ ticketId }) })),
          reportClock(columns, { from, to }, settings),
        );
        expect(inNames(report.total)).toEqual(figuresOf(counted, clock));
        expect(report.days.map(inNames)).toEqual(
          eachDay({ from, to }).map(day =>
            figuresOf(
              counted.filter(({ at }) => dateIn(timeZone, at) === day),
              clock,
            ),
          ),
        );
        for (const [channel, counts] of report.channels)
          expect(inNames(counts)).toEqual(
            figuresOf(
              counted.filter(one => one.channel === channel),
              clock,
            ),
          );
        for (const [agent, counts] of report.agents) {
          const theirs = counted.filter(({ kind, authorId }) => kind === 'reply' && authorId === agent);
          expect(inNames(counts)).toEqual({ ...figuresOf(theirs, clock), tickets: ticketsOf(theirs).length });
        }
        const ofSpring = counted.filter(({ ticketId }) => ticketsOf(answers).includes(ticketId));
        expect([...report.campaigns.values()].map(inNames)).toEqual(
          answers.length > 0 ? [figuresOf(ofSpring, clock)] : [],
        );
      }),
      { numRuns: 25 },
    );
  });
});
