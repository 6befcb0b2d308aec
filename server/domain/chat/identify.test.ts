import { describe, expect, test } from 'vitest';
import { accepted, aProfile } from '../testFacts.ts';
import { identify } from './identify.ts';
import { aCaller, aChat, aChatReply, IDENTITY, identifier, inChat, SESSION } from './testChat.ts';

const stranger = aProfile({ name: null, typedEmail: 'mara@elsewhere.example' });
const mara = aProfile({ id: 'profile-7', name: 'Mara' });
const caller = aCaller({ identity: IDENTITY });
const thread = [aChatReply({ id: 'one' }), aChatReply({ id: 'two', threadId: 'session-2' })];
const found = { profile: mara, taken: [identifier('external', 'customer-7', 'profile-7')] };
const nobody = { profile: null, taken: [] };

const learns = (known = {}) =>
  accepted(identify(inChat({ profile: stranger, thread, identified: found, ...known }), caller));

describe('CHAT-4: a stranger’s session learns who they are', () => {
  test('and becomes that customer’s, with its messages and with the address that was typed', () => {
    const { profile, ticket, chat, messages, changes } = learns();
    expect(profile).toEqual({ ...mara, typedEmail: 'mara@elsewhere.example' });
    expect([ticket?.profileId, chat?.profileId, chat?.externalId]).toEqual([
      ...['profile-7', 'profile-7', 'customer-7'],
    ]);
    expect(messages?.map(({ id, profileId }) => [id, profileId])).toEqual([['one', 'profile-7']]);
    expect(changes.map(({ type, profileId }) => [type, profileId])).toEqual([
      ['profile.updated', 'profile-7'],
      ['ticket.updated', 'profile-7'],
      ['visitor.updated', 'profile-7'],
    ]);
  });

  test('and the stranger is that customer, where the shop has not named them before', () => {
    const { profile, ticket, messages, identifiers } = learns({ identified: nobody });
    expect(profile).toMatchObject({ id: 'profile-1', name: 'Mara Lind' });
    expect([ticket, messages]).toEqual([undefined, []]);
    expect(identifiers?.map(({ kind, profileId }) => [kind, profileId])).toEqual([
      ['external', 'profile-1'],
      ['email', 'profile-1'],
    ]);
  });

  test.each(['customer-7', 'customer-8'])('not one that is %s’s already', externalId => {
    const facts = inChat({ profile: stranger, identified: found, chat: aChat({ externalId }) });
    expect(identify(facts, caller)).toEqual({ changes: [] });
  });

  test.each([
    ['no signature', {}, aCaller()],
    ['no session', { ticket: null, chat: null }, caller],
  ])('not with %s', (_, known, by) => {
    expect(identify(inChat({ profile: stranger, ...known }), by)).toEqual({ refused: 'not_found' });
  });

  test('PROF-5: an address of the customer’s own stays before what was typed', () => {
    const own = { ...mara, typedEmail: 'mara@first.example' };
    expect(learns({ identified: { ...found, profile: own } }).profile?.typedEmail).toBe('mara@first.example');
    expect(learns().chat?.id).toBe(SESSION);
  });
});
