import { expect, test } from 'vitest';
import { foreignDomain } from './ownDomain.ts';

const shop = (email: string, ...sites: string[]) => ({ default_sender_email: email, web_chat: { sites } });
const MORLANE = shop('care@morlane.example');

test.each<[string, ReturnType<typeof shop>, string | null]>([
  ['help@morlane.example', MORLANE, null],
  ['help@mail.morlane.example', MORLANE, null],
  ['help@Morlane.example ', MORLANE, null],
  ['help@other.example', MORLANE, 'other.example'],
  ['morlane@gmail.com', MORLANE, 'gmail.com'],
  // A host that only ends alike is another's.
  ['help@notmorlane.example', MORLANE, 'notmorlane.example'],
  // Its sites say more than where its default sender is.
  ['help@morlane.example', shop('care@agency.example', 'www.morlane.example', 'localhost:4600'), null],
  ['help@agency.example', shop('care@agency.example', 'www.morlane.example'), 'agency.example'],
  ['help@morlane.example', shop('care@morlane.example', 'localhost:4600', '127.0.0.1'), null],
  // Nobody can tell: the shop has named nothing of its own.
  ['help@morlane.example', shop('morlane@gmail.com'), null],
  ['morlane@gmail.com', shop('morlane@gmail.com'), 'gmail.com'],
  ...['', 'help', 'help@', 'help@morlane'].map((typed): [string, ReturnType<typeof shop>, null] => [
    typed,
    MORLANE,
    null,
  ]),
])('FOLLOW-3: “%s” is outside of %j: %s', (address, known, domain) => {
  expect(foreignDomain(address, known)).toBe(domain);
});
