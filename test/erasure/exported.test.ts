import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { customer } from '../http/customers.ts';
import { leaveTraces, type Somebody, TRACES } from './somebody.ts';

let served: Served;
let owner: Client;
let somebody: Somebody;
let other: string;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
  other = (await customer(served)).phone;
  somebody = await leaveTraces(served);
});
afterAll(() => served.close());

const exported = async (as: string) => {
  const answer = await owner.send(`/api/v1/profiles/${somebody.profileId}/${as}`);
  expect(answer.status).toBe(200);
  return answer;
};

type Kept = { profile: object } & Record<
  'consent' | 'tickets' | 'messages' | 'notes' | 'events' | 'orders',
  Record<string, unknown>[]
>;

test('DATA-4: as JSON it is all that is kept, on every channel, with the pictures themselves', async () => {
  const answer = await exported('export');
  expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
  const kept = (await answer.json()) as Kept;
  const { phone, email, externalId, name, said, note, product } = TRACES;
  expect(kept.profile).toMatchObject({ name, phone, email, details: { organization: said } });
  const text = JSON.stringify(kept);
  for (const one of [phone, email, externalId, name, said, note, product]) expect(text).toContain(one);
  expect(text).not.toContain(other);
  expect(kept.tickets.map(({ channel }) => channel).sort()).toEqual(['sms', 'web_chat']);
  expect(kept.consent).toContainEqual(
    expect.objectContaining({ kind: 'sms_transactional', became: 'subscribed', by: 'api_key' }),
  );
  const pictures = kept.messages.flatMap(one => one.pictures as { content_type: string; data: string }[]);
  expect(pictures).toHaveLength(1);
  expect(
    Buffer.from(pictures[0]?.data ?? '', 'base64')
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});

test('DATA-4: as a page it is text to read in one language, and nothing of it is markup', async () => {
  const params = { id: somebody.profileId };
  await owner.call('editProfile', { params, body: { name: '<script>Ottilie' } });
  const page = async (language: string) => (await exported(`export.html?language=${language}`)).text();
  const english = await page('en');
  expect(english).toContain('<h1>What is kept about &lt;script&gt;Ottilie</h1>');
  expect(english).not.toContain('<script>');
  expect(english).toContain(`My ${TRACES.said} is missing`);
  expect(english).toContain('<img alt="Picture" src="data:image/png;base64,');
  expect(english).not.toMatch(/(src|href)="(?!data:)/);
  const italian = await page('it');
  expect(italian).toContain('<h2>Messaggi</h2>');
  expect(italian).toContain('<dt>Fuso orario</dt><dd>Europe/Rome</dd>');
});

test('DATA-4: that it was handed out stands in the audit log, once each time', async () => {
  const told = async () => (await owner.call('listAudit', { query: { kind: 'privacy' } })).data;
  const before = (await told()).length;
  await exported('export');
  const [newest, ...others] = await told();
  expect(others).toHaveLength(before);
  expect(newest).toMatchObject({
    profile_id: somebody.profileId,
    fields: { exported: { from: false, to: true } },
  });
});
