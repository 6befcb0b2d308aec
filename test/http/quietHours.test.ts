import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, JSON_BODY } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { type Customer, customer } from './customers.ts';
import { NOBODY, problemIn } from './problems.ts';

let served: Served;
let key: Client;
let who: Customer;
beforeAll(async () => {
  served = await openServed();
  key = await served.keyWith(['tickets:read', 'tickets:write', 'profiles:read', 'profiles:write']);
});
afterAll(() => served.close());

/** In San Francisco, by the number: eight hours behind UTC. */
async function californian(): Promise<void> {
  who = await customer(served);
}

const at = (time: string) => {
  served.clock.now = new Date(time);
};
const reply = (more: { send_at?: string } = {}) =>
  key.call('reply', { params: { id: who.ticketId }, body: { body: 'Good morning', ...more } });
const know = (body: object) => key.call('editProfile', { params: { id: who.profileId }, body });
const profile = () => key.call('readProfile', { params: { id: who.profileId } });

describe('REPLY-10: a reply is answered with whether it leaves at a quiet hour', () => {
  test.each([
    ['2026-12-01T15:59:00Z', true],
    ['2026-12-01T16:00:00Z', false],
    ['2026-12-02T03:59:00Z', false],
    ['2026-12-02T04:00:00Z', true],
  ])('at %s: %s, and is never refused for it', async (time, quiet) => {
    at('2026-12-01T12:00:00Z');
    await californian();
    at(time);
    expect(await reply()).toMatchObject({ status: 'queued', quiet_hours: quiet });
  });

  test('one for later by its time, whenever that is; and again when it is given another', async () => {
    at('2026-12-02T06:00:00Z');
    await californian();
    const morning = await reply({ send_at: '2026-12-02T16:00:00Z' });
    expect(morning).toMatchObject({ quiet_hours: false });
    const night = { send_at: '2026-12-03T05:00:00Z' };
    const edited = await key.call('editMessage', { params: { id: morning.id }, body: night });
    expect(edited).toMatchObject({ quiet_hours: true });
  });

  test('REPLY-11: the same again by its own time', async () => {
    at('2026-12-01T18:00:00Z');
    await californian();
    const params = { id: who.ticketId };
    const body = { body: 'Once', client_message_id: 'once' };
    const first = await key.call('reply', { params, body });
    at('2026-12-02T10:00:00Z');
    const again = await key.call('reply', { params, body });
    expect([first.quiet_hours, again.quiet_hours]).toEqual([false, false]);
  });
});

describe('PROF-1 PROF-4: where a customer’s clock stands', () => {
  test('is known by the number, until it is said', async () => {
    await californian();
    const byNumber = { zones: ['America/Los_Angeles'], source: 'number' };
    expect(await profile()).toMatchObject({ time_zone: null, local_zones: byNumber });
    const ticket = await key.call('readTicket', { params: { id: who.ticketId } });
    expect(ticket.profile_detail).toMatchObject({ local_zones: byNumber });
    const said = { time_zone: 'Europe/Rome', local_zones: { zones: ['Europe/Rome'], source: 'profile' } };
    expect(await know({ time_zone: 'europe/rome' })).toMatchObject(said);
    at('2026-12-01T10:00:00Z');
    expect(await reply()).toMatchObject({ quiet_hours: false });
    expect(await know({ time_zone: null })).toMatchObject({ time_zone: null, local_zones: byNumber });
    expect(await reply()).toMatchObject({ quiet_hours: true });
  });

  test('stands beside the name, and each is changed without the other', async () => {
    await californian();
    await know({ name: '  Ada Lindqvist ', time_zone: 'Europe/Stockholm' });
    expect(await know({ name: null })).toMatchObject({ name: null, time_zone: 'Europe/Stockholm' });
    expect(await know({ name: 'Ada' })).toMatchObject({ name: 'Ada', time_zone: 'Europe/Stockholm' });
    expect(await know({})).toMatchObject({ name: 'Ada', time_zone: 'Europe/Stockholm' });
  });

  test.each<[object, string, string]>([
    [{ time_zone: 'Europe/Atlantis' }, 'unknown_time_zone', '/time_zone'],
    [{ time_zone: '+01:00' }, 'unknown_time_zone', '/time_zone'],
    [{ time_zone: '' }, 'invalid_request', '/time_zone'],
    [{ name: ' ' }, 'invalid_request', '/name'],
    [{ name: 'x'.repeat(201) }, 'invalid_request', '/name'],
    [{ name: 'a\0b' }, 'invalid_request', '/name'],
    [{ phone: '+393475550142' }, 'invalid_request', '/phone'],
  ])('cannot be %o', async (patch, code, pointer) => {
    await californian();
    const init = { method: 'PATCH', headers: JSON_BODY, body: JSON.stringify(patch) };
    const answer = await key.send(`/api/v1/profiles/${who.profileId}`, init);
    expect(await problemIn(answer)).toEqual([422, code, pointer]);
  });

  test('of nobody is 404', async () => {
    const init = { method: 'PATCH', headers: JSON_BODY, body: '{"name":"Ada"}' };
    const answer = await key.send(`/api/v1/profiles/${NOBODY}`, init);
    expect(await problemIn(answer)).toEqual([404, 'not_found']);
  });
});
