import { describe, expect, test } from 'vitest';
import type { Facts } from '../facts.ts';
import { accepted, facts, minutesAfter, NOW, SHOP, someSettings } from '../testFacts.ts';
import { comeOnline, goAway, goOffline } from './availability.ts';
import type { OfflineBecause, Rota } from './state.ts';

type Agent = Rota['agents'][number];

const online = (known: Partial<Agent> = {}): Agent => ({
  workspaceId: SHOP,
  memberId: 'mara',
  online: true,
  offlineBecause: null,
  changedAt: minutesAfter(-60),
  seenAt: null,
  mayReply: true,
  ...known,
});
const offline = (offlineBecause: OfflineBecause) => online({ online: false, offlineBecause });

const within = (agent: Agent | null, enabled = true): Facts =>
  facts({
    settings: someSettings({ roundRobin: { enabled, handOut: true, graceMinutes: 5 } }),
    rota: { lastId: null, agents: agent ? [agent] : [] },
  });

describe('ASSIGN-3: an agent comes Online', () => {
  test.each([
    ['for the first time', null],
    ['again', offline('self')],
    ['after they were gone', offline('away')],
  ])('%s, and what waits is handed out', (_, agent) => {
    const { availability, changes, jobs } = accepted(comeOnline(within(agent), 'mara'));
    expect(availability).toMatchObject({
      memberId: 'mara',
      online: true,
      offlineBecause: null,
      changedAt: NOW,
    });
    expect(changes).toMatchObject([{ type: 'availability.updated', actor: { kind: 'member', id: 'mara' } }]);
    expect(jobs).toMatchObject([{ task: 'handOut' }]);
  });

  test('once', () => expect(comeOnline(within(online()), 'mara')).toEqual({ changes: [] }));

  test('not while round robin is off', () =>
    expect(comeOnline(within(null, false), 'mara')).toEqual({ refused: 'round_robin_off' }));
});

describe('ASSIGN-3: an agent goes Offline', () => {
  test.each(['self', 'signed_out'] as const)('by %s, with round robin off too', because => {
    const { availability } = goOffline(within(online(), false), 'mara', because);
    expect(availability).toMatchObject({ online: false, offlineBecause: because });
  });

  test('once: and says of what was done to them that they have seen it', () => {
    expect(goOffline(within(null), 'mara', 'self')).toEqual({ changes: [] });
    expect(goOffline(within(offline('away')), 'mara', 'signed_out')).toEqual({ changes: [] });
    expect(goOffline(within(offline('away')), 'mara', 'self').availability?.offlineBecause).toBe('self');
  });

  test.each([
    ['seen a minute ago', online({ seenAt: minutesAfter(-1) }), false],
    ['Online for a minute, and seen by no node yet', online({ changedAt: minutesAfter(-1) }), false],
    ['not seen for the grace time', online({ seenAt: minutesAfter(-5) }), true],
    ['never seen', online(), true],
    ['Offline', offline('self'), false],
  ])('who is %s, with every screen gone', (_, agent, isGone) => {
    const { availability } = goAway(within(agent), 'mara');
    expect(availability?.offlineBecause).toBe(isGone ? 'away' : undefined);
  });
});
