import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { NoIdentity } from '../chat/noIdentity.ts';
import { refuse } from './refuse.ts';

test.each([
  ['identity_invalid', 'The claim "exp" is missing.'],
  ['identity_expired', 'The time in "exp" is past.'],
] as const)('CHAT-4: %s is 401, with what is wrong for the developer of the shop', async (code, detail) => {
  const app = Fastify();
  app.setErrorHandler(refuse);
  app.get('/', () => {
    throw new NoIdentity(code, detail);
  });
  const answer = await app.inject('/');
  expect([answer.statusCode, answer.json()]).toMatchObject([401, { status: 401, code, detail }]);
});
