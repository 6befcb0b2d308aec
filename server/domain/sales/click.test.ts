import { expect, test } from 'vitest';
import * as given from '../testFacts.ts';
import { clicked } from './click.ts';

const { SHOP: workspaceId, NOW } = given;
const LINK = {
  ...{ workspaceId, code: 'AbC', messageId: 'message-1', profileId: 'profile-1' },
  ...{ url: 'https://morlane.example/bowls', createdAt: given.EARLIER },
};

test('REPLY-7 PROF-2: a click is an event of the profile, and is told', () => {
  const facts = given.facts({ profile: given.aProfile(), message: given.aMessage() });
  expect(clicked(facts, LINK)).toEqual({
    events: [
      {
        ...{ workspaceId, id: 'new-1', profileId: 'profile-1', metric: 'Clicked SMS', at: NOW },
        ...{
          messageId: 'message-1',
          properties: { url: LINK.url, code: 'AbC' },
          source: 'parley',
          uniqueId: null,
        },
      },
    ],
    sales: [],
    changes: [
      {
        ...{ type: 'event.created', actor: { kind: 'customer', id: 'profile-1' } },
        ...{ ticketId: 'ticket-1', messageId: 'message-1', profileId: 'profile-1' },
        fields: { event_id: { from: null, to: 'new-1' } },
      },
    ],
  });
});

test('REPLY-7: of somebody who has been erased nothing is kept', () => {
  expect(clicked(given.facts(), LINK)).toEqual({ changes: [] });
});
