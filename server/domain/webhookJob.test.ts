import { describe, expect, test } from 'vitest';
import type { ChangeType } from '../../contract/changes.ts';
import { SYSTEM } from './decision.ts';
import { withWebhookJob } from './webhookJob.ts';

const decided = (type: ChangeType) => ({ changes: [{ type, actor: SYSTEM, profileId: null }] });
const jobsFor = (type: ChangeType, tellsWebhooks = true) =>
  withWebhookJob(decided(type), { workspaceId: 'shop-1', tellsWebhooks }).jobs ?? [];

describe('DATA-3: webhooks are to be told', () => {
  test.each<[ChangeType, number]>([
    ['ticket.created', 1],
    ['ticket.updated', 1],
    ['message.created', 1],
    ['message.updated', 1],
    ['profile.created', 1],
    ['profile.updated', 1],
    ['consent.changed', 1],
    ['order.created', 1],
    ['order.updated', 1],
    ['event.created', 1],
    // What is the team's own is nobody else's.
    ['note.created', 0],
    ['note.updated', 0],
    ['note.deleted', 0],
    ['settings.updated', 0],
    ['availability.updated', 0],
    ['visitor.updated', 0],
  ])('of %s: %i', (type, count) => {
    expect(jobsFor(type)).toHaveLength(count);
  });

  test('of nothing, where there are none', () => {
    expect(jobsFor('message.created', false)).toEqual([]);
  });

  test('by one job, however many changes there are', () => {
    expect(jobsFor('message.created')).toEqual([
      { task: 'lineUpWebhooks', payload: { workspaceId: 'shop-1' }, key: 'lineUpWebhooks:shop-1' },
    ]);
  });
});
