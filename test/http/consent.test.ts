import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { ConsentPatch } from '../../contract/consentRoutes.ts';
import { deliverMessages } from '../../server/actions/deliverMessages.ts';
import type { FakeTwilio } from '../fakes/twilio/fakeTwilio.ts';
import { type Client, JSON_BODY } from '../harness/client.ts';
import { connectFakeTwilio } from '../harness/fakeLine.ts';
import { SHOP_LINE } from '../harness/onTwilio.ts';
import { openServed, type Served } from '../harness/served.ts';
import { type Customer, customer, later, textFrom, threadOf } from './customers.ts';
import { NOBODY, problemIn } from './problems.ts';

const WISH = 'please stop texting me';

let served: Served;
let twilio: FakeTwilio;
let owner: Client;
let key: Client;
beforeAll(async () => {
  served = await openServed();
  twilio = await connectFakeTwilio(served);
  owner = await served.as('owner');
  key = await served.keyWith(['tickets:write', 'profiles:read', 'profiles:write']);
});
afterAll(async () => {
  await served.close();
  await twilio.close();
});

/** A customer of the fake provider's line who asks to stop, in words that are no keyword. */
async function unwilling(): Promise<Customer> {
  const someone = await customer(served, SHOP_LINE);
  await textFrom(served, someone.phone, WISH, SHOP_LINE);
  return someone;
}

const ledgerOf = async ({ profileId: id }: Customer) =>
  (await key.call('listConsentEntries', { params: { id } })).data;
const deliver = ({ profileId: threadId }: Customer) =>
  deliverMessages(served.context, { workspaceId: served.workspaceId, threadId });
const ticketOf = ({ ticketId: id }: Customer) => owner.call('readTicket', { params: { id } });
const optOut = (who: Customer, by = owner) => by.call('optOutCustomer', { params: { id: who.ticketId } });
const dismiss = ({ ticketId: id }: Customer) => owner.call('dismissOptOut', { params: { id } });
const state = ({ profileId: id }: Customer, body: z.output<typeof ConsentPatch>, by = key) =>
  by.call('changeConsent', { params: { id }, body });

const BOTH_ENDED = { sms_marketing: 'unsubscribed', sms_transactional: 'unsubscribed' };

describe('SMS-5 SMS-6: POST /tickets/{id}/opt_out', () => {
  test('ends consent, takes the flag away, and says so once', async () => {
    const who = await unwilling();
    const asked = (await threadOf(owner, who)).at(-1);
    const flagged = { flags: ['opt_out_suspected'], flagged_message_id: asked?.id };
    expect([asked?.body, await ticketOf(who)]).toMatchObject([WISH, flagged]);
    const opted = await optOut(who);
    expect(opted).toMatchObject({
      flags: [],
      flagged_message_id: null,
      profile_detail: { consent: BOTH_ENDED },
      may_reply: { allowed: false, code: 'no_sms_consent' },
    });
    const confirmation = { source: 'keyword_response', keyword_kind: 'stop', status: 'queued' };
    expect((await threadOf(owner, who)).slice(-2)).toMatchObject([{ id: asked?.id }, confirmation]);
  });

  test('goes into the ledger with who did it and the text that asked for it', async () => {
    const who = await unwilling();
    const asked = (await threadOf(owner, who)).find(message => message.body === WISH);
    await optOut(who);
    const { member } = await owner.call('readSession');
    const actor = { kind: 'member', id: member.id, name: member.name };
    const ended = { became: 'unsubscribed', source: 'agent', message_id: asked?.id, actor };
    const [transactional, marketing, joined, ...others] = await ledgerOf(who);
    expect(marketing).toMatchObject({ kind: 'sms_marketing', was: 'subscribed', ...ended });
    expect(transactional).toMatchObject({ kind: 'sms_transactional', was: 'never_subscribed', ...ended });
    expect(joined).toMatchObject({ became: 'subscribed', source: 'keyword', evidence: 'JOIN' });
    expect(others).toEqual([]);
  });

  test('AUTO-4: the one confirmation leaves without consent', async () => {
    const who = await unwilling();
    await deliver(who);
    const before = twilio.texts.length;
    await optOut(who);
    await deliver(who);
    const confirmation = (await threadOf(owner, who)).at(-1);
    expect(confirmation).toMatchObject({
      source: 'keyword_response',
      keyword_kind: 'stop',
      status: 'sent',
    });
    const texts = twilio.texts.slice(before).map(({ to, from, body }) => ({ to, from, body }));
    expect(texts).toEqual([{ to: who.phone, from: SHOP_LINE, body: confirmation?.body }]);
  });

  test('a second click changes nothing', async () => {
    const who = await unwilling();
    const [opted, ledger, thread] = [await optOut(who), await ledgerOf(who), await threadOf(owner, who)];
    later(served, 1);
    expect(await optOut(who)).toEqual(opted);
    expect(await ledgerOf(who)).toEqual(ledger);
    expect(await threadOf(owner, who)).toEqual(thread);
  });

  test('two agents at once are one opt-out', async () => {
    const who = await unwilling();
    const before = await threadOf(owner, who);
    await Promise.all([optOut(who), optOut(who), optOut(who, key)]);
    expect(await threadOf(owner, who)).toHaveLength(before.length + 1);
    expect(await ledgerOf(who)).toHaveLength(3);
  });

  test("by API key it is the shop's own program, and no agent", async () => {
    const who = await unwilling();
    await optOut(who, key);
    expect((await ledgerOf(who))[0]).toMatchObject({ source: 'api', actor: { kind: 'api_key', name: null } });
  });
});

describe('SMS-5: POST /tickets/{id}/dismiss_opt_out', () => {
  test('takes the flag away and nothing else, and stands in the history', async () => {
    const who = await unwilling();
    const { as_of, profile_detail, ...before } = await ticketOf(who);
    const after = await dismiss(who);
    expect(after).toMatchObject({ ...before, flags: [], flagged_message_id: null, as_of: as_of + 1 });
    expect(after.profile_detail.consent).toEqual(profile_detail.consent);
    const { data } = await owner.call('readHistory', { params: { id: who.ticketId } });
    expect(data[0]).toMatchObject({
      actor: { kind: 'member' },
      fields: { flags: { from: ['opt_out_suspected'], to: [] } },
    });
    expect(await dismiss(who)).toEqual(after);
  });

  test('the next wish is flagged again', async () => {
    const who = await unwilling();
    await dismiss(who);
    await textFrom(served, who.phone, WISH, SHOP_LINE);
    expect(await ticketOf(who)).toMatchObject({ flags: ['opt_out_suspected'] });
  });
});

describe('SMS-6: PATCH /profiles/{id}/consent', () => {
  test('states both kinds, and keeps the evidence', async () => {
    const who = await customer(served);
    const body = { sms_marketing: 'unsubscribed', sms_transactional: 'subscribed' } as const;
    const profile = await state(who, { ...body, evidence: ' Form 12, signed ' });
    expect(profile.consent).toEqual(body);
    const entry = { source: 'api', evidence: 'Form 12, signed', message_id: null };
    expect((await ledgerOf(who)).slice(0, 2)).toMatchObject([
      { ...entry, kind: 'sms_transactional', was: 'never_subscribed', became: 'subscribed' },
      { ...entry, kind: 'sms_marketing', was: 'subscribed', became: 'unsubscribed' },
    ]);
  });

  test('states one kind, and leaves the other', async () => {
    const who = await customer(served);
    const { consent } = await state(who, { sms_transactional: 'subscribed' });
    expect(consent).toEqual({ sms_marketing: 'subscribed', sms_transactional: 'subscribed' });
    expect((await ledgerOf(who))[0]).toMatchObject({ kind: 'sms_transactional', evidence: null });
  });

  test('AUTO-4: sends nothing, takes the flag away, and what is so already is no entry', async () => {
    const who = await unwilling();
    const thread = await threadOf(owner, who);
    await state(who, { sms_marketing: 'unsubscribed' });
    expect((await threadOf(owner, who)).map(({ id }) => id)).toEqual(thread.map(({ id }) => id));
    expect(await ticketOf(who)).toMatchObject({ flags: [] });
    const ledger = await ledgerOf(who);
    await state(who, { sms_marketing: 'unsubscribed', evidence: 'Again' });
    expect(await ledgerOf(who)).toEqual(ledger);
  });

  test.each(['owner', 'admin', 'manager', 'support'] as const)('is not for a member: %s', async role => {
    const who = await customer(served);
    const refused = state(who, { sms_marketing: 'unsubscribed' }, await served.as(role));
    await expect(refused).rejects.toMatchObject({ status: 403, code: 'consent_by_hand' });
    expect(await ledgerOf(who)).toHaveLength(1);
  });

  test.each([
    ['', {}],
    ['', { evidence: 'A form' }],
    ['/colour', { sms_marketing: 'subscribed', colour: 'red' }],
    ['/sms_marketing', { sms_marketing: 'never_subscribed' }],
    ['/sms_transactional', { sms_transactional: null }],
    ['/evidence', { sms_marketing: 'subscribed', evidence: ' ' }],
    ['/evidence', { sms_marketing: 'subscribed', evidence: 'x'.repeat(501) }],
    ['/evidence', { sms_marketing: 'subscribed', evidence: 'a\0b' }],
  ])('names the field to blame: %s of %j', async (pointer, body) => {
    const { profileId } = await customer(served);
    const init = { method: 'PATCH', headers: JSON_BODY, body: JSON.stringify(body) };
    const answer = await key.send(`/api/v1/profiles/${profileId}/consent`, init);
    expect(await problemIn(answer)).toEqual([422, 'invalid_request', pointer]);
  });
});

test.each([
  ['POST', `/api/v1/tickets/${NOBODY}/opt_out`, undefined],
  ['POST', `/api/v1/tickets/${NOBODY}/dismiss_opt_out`, undefined],
  ['PATCH', `/api/v1/profiles/${NOBODY}/consent`, { sms_marketing: 'subscribed' }],
  ['GET', `/api/v1/profiles/${NOBODY}/consent_ledger`, undefined],
])('%s %s is 404', async (method, path, body) => {
  const content = body && { body: JSON.stringify(body), headers: JSON_BODY };
  expect(await problemIn(await key.send(path, { method, ...content }))).toEqual([404, 'not_found']);
});
