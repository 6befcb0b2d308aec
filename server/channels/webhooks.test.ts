import { expect, test } from 'vitest';
import type { ProviderName } from './channel.ts';
import { webhooksOf } from './webhooks.ts';

test.each<[ProviderName, string, string]>([
  ['twilio', '/webhooks/twilio/messages', '/webhooks/twilio/status'],
  ['telnyx', '/webhooks/telnyx/a-1', '/webhooks/telnyx/a-1'],
  ['sinch', '/webhooks/sinch/a-1', '/webhooks/sinch/a-1'],
])('SMS-9: %s is to post texts to %s and reports to %s', (provider, messages, status) => {
  const at = (path: string) => `https://shop.example${path}`;
  const addresses = { messages: at(messages), status: at(status) };
  expect(webhooksOf('https://shop.example', { provider, id: 'a-1' })).toEqual(addresses);
});
