import { describe, expect, test } from 'vitest';
import type { OfficeHours } from '../../../contract/officeHours.ts';
import { aCaller, aChat, aChatTicket, someWords } from '../chat/testChat.ts';
import { writeInChat } from '../chat/writeInChat.ts';
import type { Accepted } from '../decision.ts';
import type { Facts } from '../facts.ts';
import { receive } from '../receive.ts';
import type { Ticket } from '../state.ts';
import { accepted, aProfile, aText, aTicket, EARLIER, facts, NOW, SHOP, someSettings } from '../testFacts.ts';
import { handOut, nextInTurn } from './inTurn.ts';
import type { Rota } from './state.ts';

const rota = (online: string, lastId: string | null = null, offline = ''): Rota => ({
  lastId,
  agents: [...[...online].map(id => agent(id, true)), ...[...offline].map(id => agent(id, false))],
});

const agent = (memberId: string, online: boolean) => {
  const about = { offlineBecause: online ? null : ('self' as const), changedAt: EARLIER, seenAt: null };
  return { workspaceId: SHOP, memberId, online, mayReply: true, ...about };
};

const ON = { enabled: true, handOut: true, graceMinutes: 5 };
const NEVER: OfficeHours = {
  days: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
  holidays: [],
};
/** Nobody works at this moment; the next one is on the day after, from midnight on. */
const TOMORROW: OfficeHours = {
  ...NEVER,
  holidays: [
    {
      date: new Date(NOW.getTime() + 24 * 3600 * 1000).toISOString().slice(0, 10),
      name: null,
      hours: [{ from: '00:00', to: '24:00' }],
    },
  ],
};

const within = (known: Partial<Facts>, officeHours: OfficeHours | null = null, roundRobin = ON): Facts =>
  facts({
    profile: aProfile(),
    settings: someSettings({ roundRobin, officeHours, timeZone: 'Etc/UTC' }),
    ...known,
  });

const texted = (known: Partial<Facts>, officeHours: OfficeHours | null = null, roundRobin = ON): Accepted =>
  accepted(receive(within(known, officeHours, roundRobin), aText('hello')));

describe('ASSIGN-2: whose turn it is', () => {
  test.each([
    ['nobody', '', null, null],
    ['the only one, for ever', 'a', 'a', 'a'],
    ['the first, where nobody was before', 'cab', null, 'a'],
    ['the one after the last', 'abc', 'a', 'b'],
    ['the first again', 'abc', 'c', 'a'],
    ['the one after somebody who has left since', 'ac', 'b', 'c'],
    ['the first, after the last of all has left', 'ab', 'c', 'a'],
    ['somebody who has come in between', 'abc', 'b', 'c'],
  ])('is %s', (_, online, last, next) => {
    expect(nextInTurn(rota(online, last, 'xyz'))).toBe(next);
  });

  test('ROLE-2: is never who may not reply any more', () => {
    const agents = [{ ...agent('a', true), mayReply: false }, agent('b', true)];
    expect(nextInTurn({ lastId: 'b', agents })).toBe('b');
  });

  test('ASSIGN-2: is even for those who stay, whoever comes and goes', () => {
    const had = new Map<string, number>();
    let last: string | null = null;
    for (let at = 0; at < 1000; at += 1) {
      const others = [...'adg'].filter((_, place) => (at >> place) % 3 === 0 || (at * 7 + place) % 5 === 0);
      last = nextInTurn(rota(['b', 'c', 'f', ...others].join(''), last));
      if (last) had.set(last, (had.get(last) ?? 0) + 1);
    }
    const counts = [...'bcf'].map(id => had.get(id) ?? 0);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });
});

describe('ASSIGN-2: a text', () => {
  test('that begins a ticket gives it to whose turn it is, and says why', () => {
    const { ticket, lastInTurn, changes } = texted({ rota: rota('abc', 'a') });
    expect(ticket).toMatchObject({ assigneeId: 'b', awaitsTurnSince: null });
    expect(lastInTurn).toBe('b');
    expect(changes.find(({ type }) => type === 'ticket.updated')).toMatchObject({
      actor: { kind: 'system' },
      fields: { assignee_id: { from: null, to: 'b' }, assigned_by: { from: null, to: 'turn' } },
    });
  });

  const closed = (assigneeId: string | null, status: Ticket['status'] = 'closed') =>
    aTicket({ status, assigneeId });

  test.each(['closed', 'snoozed'] as const)(
    'that opens a %s one again gives it back to who is Online',
    status => {
      const { ticket, lastInTurn, changes } = texted({ ticket: closed('c', status), rota: rota('abc', 'a') });
      expect(ticket).toMatchObject({ assigneeId: 'c', status: 'open' });
      expect(lastInTurn).toBeUndefined();
      expect(changes.find(({ fields }) => fields?.assigned_by)?.fields).toMatchObject({
        assignee_id: { from: 'c', to: 'c' },
        assigned_by: { from: null, to: 'returned' },
      });
    },
  );

  test.each([
    ['whose agent is Offline', closed('x')],
    ['that nobody has', closed(null)],
  ])('that opens one again %s takes its turn as a new one', (_, ticket) => {
    const decision = texted({ ticket, rota: rota('ab', 'a', 'x') });
    expect(decision.ticket?.assigneeId).toBe('b');
    expect(decision.lastInTurn).toBe('b');
  });

  test('that goes on in an open one moves nothing', () => {
    const decision = texted({ ticket: aTicket(), rota: rota('ab') });
    expect(decision.ticket).toMatchObject({ assigneeId: null, awaitsTurnSince: null });
    expect(decision.lastInTurn).toBeUndefined();
  });

  test.each([
    ['round robin is off', { ...ON, enabled: false }, rota('ab')],
    ['nothing is known of the rota', ON, null],
  ])('keeps its assignee where %s', (_, roundRobin, known) => {
    const decision = texted({ ticket: closed('x'), rota: known }, null, roundRobin);
    expect(decision.ticket).toMatchObject({ assigneeId: 'x', awaitsTurnSince: null });
  });
});

describe('ASSIGN-4: what nobody can take', () => {
  test.each([
    ['with nobody Online', rota('', 'a', 'abx'), null, 0],
    ['outside the hours', rota('ab'), TOMORROW, 1],
    ['where the office never opens again', rota('ab'), NEVER, 0],
  ])('waits Unassigned %s', (_, known, hours, jobs) => {
    for (const ticket of [null, aTicket({ status: 'closed', assigneeId: 'x' })]) {
      const decision = texted({ ticket, rota: known }, hours);
      expect(decision.ticket).toMatchObject({ assigneeId: null, awaitsTurnSince: NOW });
      expect(decision.lastInTurn).toBeUndefined();
      expect(decision.jobs?.filter(({ task }) => task === 'handOut')).toHaveLength(jobs);
    }
  });

  test('is handed out when the office opens', () => {
    const [job] = (texted({ rota: rota('ab') }, TOMORROW).jobs ?? []).filter(
      ({ task }) => task === 'handOut',
    );
    expect(job?.runAt?.toISOString()).toBe(`${TOMORROW.holidays[0]?.date}T00:00:00.000Z`);
  });
});

describe('ASSIGN-4: handing out', () => {
  const waiting = (known: Partial<Ticket> = {}) => aTicket({ awaitsTurnSince: EARLIER, ...known });
  const handed = (ticket: Ticket, known: Rota | null, hours: OfficeHours | null = null, roundRobin = ON) =>
    accepted(handOut(within({ ticket, rota: known }, hours, roundRobin)));

  test('gives what waits to whose turn it is', () => {
    const { ticket, lastInTurn } = handed(waiting(), rota('ab', 'a'));
    expect(ticket).toMatchObject({ assigneeId: 'b', awaitsTurnSince: null });
    expect(lastInTurn).toBe('b');
  });

  test.each([
    ['what a person left to nobody', aTicket(), rota('ab'), ON],
    ['what somebody has taken', waiting({ assigneeId: 'x' }), rota('ab'), ON],
    ['what is closed', waiting({ status: 'closed' }), rota('ab'), ON],
    ['anything with nobody Online', waiting(), rota('', null, 'ab'), ON],
    ['anything where it is switched off', waiting(), rota('ab'), { ...ON, handOut: false }],
    ['anything where round robin is off', waiting(), rota('ab'), { ...ON, enabled: false }],
    ['anything of an unknown rota', waiting(), null, ON],
  ])('does not touch %s', (_, ticket, known, roundRobin) => {
    expect(handed(ticket, known, null, roundRobin)).toEqual({ changes: [] });
  });

  test('waits for the office to open', () => {
    const { ticket, changes, jobs } = handed(waiting(), rota('ab'), TOMORROW);
    expect({ ticket, changes }).toEqual({ ticket: undefined, changes: [] });
    expect(jobs).toMatchObject([{ task: 'handOut' }]);
  });
});

describe('ASSIGN-2: a web chat', () => {
  test('is given in turn as it begins, and goes on with its agent', () => {
    const begun = accepted(writeInChat(within({ rota: rota('ab', 'a') }), aCaller(), someWords()));
    expect(begun.ticket?.assigneeId).toBe('b');
    const goingOn = within({ ticket: aChatTicket(), chat: aChat(), rota: rota('ab', 'a') });
    expect(accepted(writeInChat(goingOn, aCaller(), someWords())).lastInTurn).toBeUndefined();
  });
});
