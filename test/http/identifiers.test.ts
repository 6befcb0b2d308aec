import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NewIdentifier } from '../../contract/identifierRoutes.ts';
import type { KnownIdentifier } from '../../contract/profileRoutes.ts';
import { ProblemJson } from '../../contract/refusals.ts';
import { deliverMessages } from '../../server/actions/deliverMessages.ts';
import { type Client, JSON_BODY } from '../harness/client.ts';
import { indexAll } from '../harness/searching.ts';
import { openServed, type Served } from '../harness/served.ts';
import { anotherPhone, type Customer, customer, textFrom, threadOf } from './customers.ts';
import { problemIn } from './problems.ts';

let served: Served;
let owner: Client;
let key: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
  key = await served.keyWith(['profiles:write']);
});
afterAll(() => served.close());

const add = ({ profileId: id }: Pick<Customer, 'profileId'>, body: NewIdentifier) =>
  owner.call('addIdentifier', { params: { id }, body });
const wholeOf = ({ profileId: id }: Pick<Customer, 'profileId'>) =>
  owner.call('readProfile', { params: { id } });
const take = async (who: Pick<Customer, 'profileId'>, value: string) => {
  const known = (await wholeOf(who)).identifiers.find(one => one.value === value);
  const params = { id: who.profileId, identifier_id: known?.id ?? '' };
  return owner.call('removeIdentifier', { params });
};
const adding = ({ profileId }: Customer, body: object) =>
  owner.send(`/api/v1/profiles/${profileId}/identifiers`, {
    ...{ method: 'POST', headers: JSON_BODY, body: JSON.stringify(body) },
  });
const phoneOf = (value: string): NewIdentifier => ({ kind: 'phone', value });
const emailOf = (value: string): NewIdentifier => ({ kind: 'email', value });
const shownOf = (identifiers: KnownIdentifier[]) =>
  identifiers.map(({ value, verified }) => [value, verified]);

/** Who has written by the first phone, and then by one that was added by hand. */
async function withTwoPhones(): Promise<Customer & { second: string }> {
  const [who, second] = [await customer(served), anotherPhone(served)];
  await add(who, phoneOf(second));
  await textFrom(served, second, 'It is me');
  return { ...who, second };
}

describe('PROF-5: a phone or an e-mail that is added by hand', () => {
  test('is theirs and not verified; theirs already, it is as it was', async () => {
    const [who, phone] = [await customer(served), anotherPhone(served)];
    const added = await add(who, phoneOf(phone));
    expect(added).toMatchObject({ kind: 'phone', value: phone, verified: false, main: false });
    expect(await add(who, emailOf(' Ada@Two.example '))).toMatchObject({ value: 'ada@two.example' });
    expect(shownOf((await wholeOf(who)).identifiers)).toEqual([
      [who.phone, true],
      [phone, false],
      ['ada@two.example', false],
    ]);
    expect(await add(who, phoneOf(phone))).toEqual(added);
  });

  test('can be as it is dialled where the shop is', async () => {
    expect(await add(await customer(served), phoneOf('347 555 0987'))).toMatchObject({
      value: '+393475550987',
    });
  });

  const WRONG: [object, number, string, string][] = [
    [{ kind: 'phone', value: 'six' }, 422, 'invalid_phone', '/value'],
    [{ kind: 'phone', value: '12' }, 422, 'invalid_phone', '/value'],
    [{ kind: 'email', value: 'ada@' }, 422, 'invalid_request', '/value'],
    [{ kind: 'external_id', value: '1' }, 422, 'invalid_request', '/kind'],
  ];
  test.each(WRONG)('is refused at its field: %j', async (body, ...why) => {
    expect(await problemIn(await adding(await customer(served), body))).toEqual(why);
  });

  test('is refused where another customer has it, and says who', async () => {
    const [one, other] = [await customer(served), await customer(served)];
    await add(one, emailOf('one@shared.example'));
    for (const taken of [phoneOf(one.phone), emailOf('one@shared.example')]) {
      const answer = await adding(other, taken);
      const { errors } = ProblemJson.parse(await answer.clone().json());
      expect(errors?.[0]?.profile_id).toBe(one.profileId);
      expect(await problemIn(answer)).toEqual([409, 'duplicate_profile', '/value']);
    }
  });

  test('is found by whoever names them by it: a tool, a list by phone, and a search', async () => {
    const [who, phone] = [await customer(served), anotherPhone(served)];
    await add(who, emailOf('found@two.example'));
    await add(who, phoneOf(phone));
    for (const profile of [{ email: 'found@two.example' }, { phone }]) {
      await key.call('recordEvent', { body: { metric: 'Viewed Product', profile, properties: {} } });
    }
    const events = await owner.call('listActivity', {
      params: { id: who.profileId },
      query: { metric: 'Viewed Product' },
    });
    expect(events.data).toHaveLength(2);
    const listed = await owner.call('listProfiles', { query: { phone } });
    expect(listed.data.map(({ id }) => id)).toEqual([who.profileId]);
    await indexAll(served);
    for (const q of ['found@two.example', phone]) {
      const { data } = await owner.call('listTickets', { query: { q, status: 'any' } });
      expect(data.map(({ id }) => id)).toEqual([who.ticketId]);
    }
  });

  test('SMS-1: is written from into their one ticket, is answered there, and is verified by that', async () => {
    const { second, ...who } = await withTwoPhones();
    expect((await threadOf(owner, who)).at(-1)?.body).toBe('It is me');
    const whole = await wholeOf(who);
    expect([whole.reply_phone, whole.tickets]).toEqual([second, 1]);
    expect(shownOf(whole.identifiers)).toEqual([
      [who.phone, true],
      [second, true],
    ]);
  });
});

describe('PROF-5: a phone or an e-mail that is taken away', () => {
  test('REPLY-1: is not the one that would be answered, while no other phone has written', async () => {
    const who = await customer(served);
    await add(who, phoneOf(anotherPhone(served)));
    await expect(take(who, who.phone)).rejects.toMatchObject({ status: 409, code: 'phone_in_use' });
  });

  test('is answered no more: replies go to the phone that wrote before', async () => {
    const { second, ...who } = await withTwoPhones();
    await take(who, second);
    const whole = await wholeOf(who);
    expect([whole.reply_phone, whole.identifiers.map(({ value }) => value)]).toEqual([
      who.phone,
      [who.phone],
    ]);
    await textFrom(served, second, 'Somebody else by now');
    expect((await threadOf(owner, who)).map(({ body }) => body)).not.toContain('Somebody else by now');
  });

  test('REPLY-11: is never texted, be it that something waits to leave for it', async () => {
    const { second, ...who } = await withTwoPhones();
    const params = { id: who.ticketId };
    const waits = await owner.call('reply', { params, body: { body: 'It is packed.' } });
    await take(who, second);
    const anew = await owner.call('reply', { params, body: { body: 'It is packed!' } });
    await deliverMessages(served.context, { workspaceId: served.workspaceId, threadId: who.profileId });
    const thread = await threadOf(owner, who);
    const fateOf = (id: string) => thread.find(one => one.id === id);
    expect(fateOf(waits.id)).toMatchObject({ status: 'failed', error: { reason: 'phone_removed' } });
    // Nobody carries texts here; it is handed over all the same.
    expect(fateOf(anew.id)?.error?.reason).not.toBe('phone_removed');
  });

  test('is not the shop’s own id, nor another customer’s', async () => {
    const [who, other] = [await customer(served), await customer(served)];
    const { id } = await add(other, emailOf('other@three.example'));
    const params = { id: who.profileId, identifier_id: id ?? '' };
    await expect(owner.call('removeIdentifier', { params })).rejects.toMatchObject({ status: 404 });
  });

  test('SMS-6: has opted out still, whoever comes to have it, and their ledger stays', async () => {
    const { second, ...who } = await withTwoPhones();
    await textFrom(served, second, 'STOP');
    await textFrom(served, who.phone, 'Hm');
    await take(who, second);
    expect((await wholeOf(who)).consent.sms_marketing).toBe('unsubscribed');
    const other = await customer(served);
    expect((await wholeOf(other)).consent.sms_marketing).toBe('subscribed');
    await add(other, phoneOf(second));
    const { consent, consent_now } = await wholeOf(other);
    expect(consent).toEqual({ sms_marketing: 'unsubscribed', sms_transactional: 'unsubscribed' });
    expect(consent_now[0]).toMatchObject({ source: 'phone', evidence: second });
    const ledger = await owner.call('listConsentEntries', { params: { id: who.profileId } });
    expect(ledger.data.map(({ evidence }) => evidence)).toContain('STOP');
  });
});

describe('PROF-5: the e-mail that is shown', () => {
  test('is the one that an agent has put first, until it is taken away', async () => {
    const who = await customer(served);
    await owner.call('editProfile', { params: { id: who.profileId }, body: { email: 'first@two.example' } });
    const { id } = await add(who, emailOf('second@two.example'));
    const params = { id: who.profileId, identifier_id: id ?? '' };
    const put = await owner.call('changeIdentifier', { params, body: { main: true } });
    expect(put).toMatchObject({ value: 'second@two.example', main: true });
    expect(await wholeOf(who)).toMatchObject({ email: 'second@two.example', email_verified: false });
    const ticket = await owner.call('readTicket', { params: { id: who.ticketId } });
    expect(ticket.profile.email).toBe('second@two.example');
    await take(who, 'second@two.example');
    expect(await wholeOf(who)).toMatchObject({ email: 'first@two.example', email_verified: true });
  });
});
