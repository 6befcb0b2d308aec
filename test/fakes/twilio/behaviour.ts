import type { SendBehaviour } from '../behaviour.ts';
import type { FakeText } from './message.ts';

/** A rule for all, or one for each text; undefined leaves it to Twilio's own magic numbers. */
export type SendRule = SendBehaviour | ((text: FakeText) => SendBehaviour | undefined);

/** Twilio's test numbers: https://www.twilio.com/docs/iam/test-credentials */
const MAGIC_TO = new Map([
  ['+15005550001', 21211],
  ['+15005550002', 21612],
  ['+15005550003', 21408],
  ['+15005550004', 21610],
  ['+15005550009', 21614],
]);
const MAGIC_FROM = new Map([
  ['+15005550001', 21212],
  ['+15005550007', 21606],
  ['+15005550008', 21611],
]);

export function behaviourFor(text: FakeText, rule: SendRule | undefined): SendBehaviour {
  const ruled = typeof rule === 'function' ? rule(text) : rule;
  return ruled ?? magic(text);
}

function magic(text: FakeText): SendBehaviour {
  const error = MAGIC_FROM.get(text.from ?? '') ?? MAGIC_TO.get(text.to);
  return error ? { error } : 'accept';
}
