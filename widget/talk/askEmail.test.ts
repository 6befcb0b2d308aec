import { expect, test } from 'vitest';
import type { ChatConfig } from '../../contract/chatShapes.ts';
import { at, message, own, session, thread } from '../testThread.ts';
import { whyAskEmail } from './askEmail.ts';

const OPEN = { is_open: true, ask_email_after_minutes: 3 } as ChatConfig;
const SHUT = { ...OPEN, is_open: false };
const NEVER = { ...OPEN, ask_email_after_minutes: null };
const MINUTE = 60;
const now = (second: number) => Date.parse(at(second));

const anonymous = thread([own(0)]);
const answered = thread([own(0), message(30)]);
const automatic = thread([own(0), message(1, { source: 'office_hours', author: null })]);
const asking = thread([own(0), message(30), own(60)]);
const known = thread([own(0)], { session: session({ identified: true }) });
const reachable = thread([own(0)], { session: session({ email: 'mara@example.com' }) });
const over = thread([own(0)], { session: session({ status: 'ended' }) });

test.each([
  ['nobody has answered for as long as the shop says', anonymous, OPEN, 3 * MINUTE, 'unanswered'],
  ['not yet so long', anonymous, OPEN, 3 * MINUTE - 1, null],
  ['an automatic answer is none', automatic, OPEN, 3 * MINUTE, 'unanswered'],
  ['answered', answered, OPEN, 10 * MINUTE, null],
  ['answered, and asked again not long ago', asking, OPEN, 3 * MINUTE + 59, null],
  ['answered, and asked again without an answer', asking, OPEN, 4 * MINUTE, 'unanswered'],
  ['nobody is there, so at once', anonymous, SHUT, 0, 'away'],
  ['the shop never asks', anonymous, NEVER, 60 * MINUTE, null],
  ['but it does when nobody is there', anonymous, { ...NEVER, is_open: false }, 0, 'away'],
  ['the shop has said who it is', known, SHUT, 60 * MINUTE, null],
  ['an address is known', reachable, SHUT, 60 * MINUTE, null],
  ['it is over', over, SHUT, 60 * MINUTE, null],
  ['nothing is written yet', thread([]), SHUT, 60 * MINUTE, null],
] as const)('CHAT-4: %s', (_, asked, config, second, why) => {
  expect(whyAskEmail(asked, config, now(second))).toBe(why);
});
