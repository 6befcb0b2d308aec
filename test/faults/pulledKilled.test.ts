import { describe, expect, test } from 'vitest';
import { type Parley, startParley } from '../harness/parley.ts';

const CUSTOMERS = 360;
const emailOf = (at: number) => `customer-${at}@home.example`;

const profile = (at: number) => ({
  data: { type: 'profile', attributes: { email: emailOf(at), first_name: `No. ${at}` } },
});
const anEvent = (uniqueId: string) => ({
  type: 'event',
  attributes: {
    ...{ properties: {}, unique_id: uniqueId },
    metric: { data: { type: 'metric', attributes: { name: 'Viewed Product' } } },
  },
});

/** Each with one event, told in bulk. */
async function tellOfCustomers({ url, apiKey }: Parley): Promise<void> {
  const data = Array.from({ length: CUSTOMERS }, (_, at) => ({
    type: 'event-bulk-create',
    attributes: { profile: profile(at), events: { data: [anEvent(`view-${at}`)] } },
  }));
  const body = { data: { type: 'event-bulk-create-job', attributes: { 'events-bulk-create': { data } } } };
  const answer = await fetch(`${url}/klaviyo/api/event-bulk-create-jobs`, {
    method: 'POST',
    headers: { authorization: `Klaviyo-API-Key ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(answer.status).toBe(202);
}

async function eventsIn({ url, apiKey }: Parley): Promise<string[]> {
  const headers = { authorization: `Klaviyo-API-Key ${apiKey}` };
  const answer = await fetch(`${url}/klaviyo/api/events?page[size]=1000`, { headers });
  const { data } = (await answer.json()) as {
    data: { attributes: { event_properties: { $event_id?: string } } }[];
  };
  return data.map(({ attributes }) => String(attributes.event_properties.$event_id)).toSorted();
}

describe('after kill -9 of the app', () => {
  test('DATA-1: in the middle of what is pulled from Klaviyo it goes on, and nothing comes twice', {
    timeout: 240_000,
  }, async ({ onTestFinished }) => {
    const there = await startParley();
    onTestFinished(there.end);
    await tellOfCustomers(there);
    const all = () => eventsIn(there).then(found => found.length);
    await expect.poll(all, { timeout: 30_000, interval: 250 }).toBe(CUSTOMERS);
    const here = await startParley({ env: { KLAVIYO_API_BASE: `${there.url}/klaviyo` } });
    onTestFinished(here.end);
    await here.key.call('connectKlaviyo', { body: { key: there.apiKey } });
    const source = () => here.key.call('readKlaviyo');
    const taken = () => source().then(({ counts }) => counts.profiles + counts.events);
    await expect.poll(taken, { timeout: 30_000, interval: 5 }).toBeGreaterThanOrEqual(100);
    await here.kill();
    await here.restart();
    await expect
      .poll(() => source().then(({ round_ended_at }) => round_ended_at), { timeout: 90_000, interval: 500 })
      .not.toBeNull();
    expect((await source()).counts).toMatchObject({ profiles: CUSTOMERS, events: CUSTOMERS });
    expect(await eventsIn(here)).toEqual(await eventsIn(there));
  });
});
