import { REFUSALS, type RefusalCode } from '../../contract/refusals.ts';
import { REPLY_VARIABLES } from '../../contract/replyVariables.ts';
import type { Refusal } from '../domain/decision.ts';

type About = NonNullable<Refusal['about']>;

/** Where a refusal can say more than its code does. `pointer` is the field that is to blame. */
const SAYING_MORE: Partial<Record<RefusalCode, (about: About, pointer: string) => string>> = {
  unknown_variable: ({ variable, position }, pointer) =>
    `The variable "${variable}" at character ${position} is not known, or not closed. Known are ${knownIn(pointer)}.`,
  empty_variable: ({ variable, position }) =>
    `The variable "${variable}" at character ${position} is empty ${variable === 'coupon_code' ? 'without a coupon' : 'for this customer'}. A fallback fills it: {{${variable}|default:'…'}}.`,
};

const OF_SETTINGS = ['organization_prefix', 'email', 'default_sender_email'];

/** What may stand in a field: a reply's, or else a setting's. */
function knownIn(pointer: string): string {
  const names = pointer === '/body' ? REPLY_VARIABLES : OF_SETTINGS;
  return AND.format(names.map(name => `{{${name}}}`));
}

const AND = new Intl.ListFormat('en-GB');

/** The sentence of a refusal, with what is known about this one. */
export function detailOf(code: RefusalCode, pointer: string, about: Refusal['about']): string {
  return (about && SAYING_MORE[code]?.(about, pointer)) ?? REFUSALS[code];
}
