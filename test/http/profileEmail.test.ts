import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProblemJson } from '../../contract/refusals.ts';
import { type Client, JSON_BODY } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { type Customer, customer } from './customers.ts';
import { problemIn } from './problems.ts';

let served: Served;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
});
afterAll(() => served.close());

const give = ({ profileId: id }: Customer, email: string | null) =>
  owner.call('editProfile', { params: { id }, body: { email } });
const refused = async ({ profileId }: Customer, email: unknown) => {
  const address = `/api/v1/profiles/${profileId}`;
  return owner.send(address, { method: 'PATCH', body: JSON.stringify({ email }), headers: JSON_BODY });
};

describe('PROF-4: the e-mail of PATCH /profiles/{id}', () => {
  test('takes the place of the one before, in small letters, and can be taken away', async () => {
    const who = await customer(served);
    expect(await give(who, ' Ada@Home.example ')).toMatchObject({
      email: 'ada@home.example',
      email_verified: true,
    });
    expect(await give(who, 'ada@work.example')).toMatchObject({ email: 'ada@work.example' });
    expect(await give(who, null)).toMatchObject({ email: null, email_verified: false });
  });

  test('is found by the ticket at once, and what was let go is free for another', async () => {
    const [one, other] = [await customer(served), await customer(served)];
    await give(one, 'shared@home.example');
    const ticket = await owner.call('readTicket', { params: { id: one.ticketId } });
    expect(ticket.profile.email).toBe('shared@home.example');
    await give(one, null);
    expect(await give(other, 'shared@home.example')).toMatchObject({ email: 'shared@home.example' });
  });

  test('PROF-5: is refused where another customer has it, and says who', async () => {
    const [one, other] = [await customer(served), await customer(served)];
    await give(one, 'taken@home.example');
    const answer = await refused(other, 'TAKEN@home.example');
    const { errors } = ProblemJson.parse(await answer.clone().json());
    expect(errors?.[0]?.profile_id).toBe(one.profileId);
    expect(await problemIn(answer)).toEqual([409, 'duplicate_profile', '/email']);
  });

  test('PROF-5: of two at once, one customer has it', async () => {
    const two = [await customer(served), await customer(served)];
    const asked = await Promise.allSettled(two.map(who => give(who, 'race@home.example')));
    expect(asked.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  test.each(['ada', 'ada@', 7, ''])('is none: %j', async email => {
    const who = await customer(served);
    expect(await problemIn(await refused(who, email))).toEqual([422, 'invalid_request', '/email']);
  });
});
