import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FakeEndpoint, openEndpoint, TAKEN } from '../../test/fakes/webhook/endpoint.ts';
import { webhookCalls } from './calls.ts';

let endpoint: FakeEndpoint;
beforeAll(async () => {
  endpoint = await openEndpoint();
});
afterAll(() => endpoint.close());
beforeEach(() => {
  endpoint.says = () => TAKEN;
});

const BODY = '{"type":"webhook.test","data":{"id":"one"}}';

describe('DATA-3: calling an address that somebody has set', () => {
  test('gives what it answered', async () => {
    endpoint.says = () => ({ status: 418, json: 'A teapot' });
    const answered = await webhookCalls(true).post(endpoint.url, {}, BODY);
    expect(answered).toMatchObject({ code: 418, text: 'A teapot', error: null });
  });

  test('gives up on one that does not answer', async () => {
    endpoint.says = () => 'hang';
    const answered = await webhookCalls(true, 100).post(endpoint.url, {}, BODY);
    expect(answered).toMatchObject({ code: null, text: null, error: 'timeout' });
  });

  test('says that nobody is there', async () => {
    expect(await webhookCalls(true).post('http://127.0.0.1:9/', {}, BODY)).toMatchObject({
      error: 'unreachable',
    });
  });

  test.each([
    'http://shop.example/hook',
    'https://127.0.0.1/hook',
    'https://[::1]/hook',
    'https://169.254.169.254/latest/meta-data',
    'https://localhost/hook',
  ])('does not call %s, unless the operator allows it', async url => {
    expect(await webhookCalls(false).post(url, {}, BODY)).toMatchObject({
      code: null,
      error: 'private_address',
    });
    expect(webhookCalls(true).takes(url)).toBe(true);
  });
});
