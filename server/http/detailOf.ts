import { REFUSALS, type RefusalCode } from '../../contract/refusals.ts';
import type { Refusal } from '../domain/decision.ts';

type About = NonNullable<Refusal['about']>;

/** Where a refusal can say more than its code does. */
const SAYING_MORE: Partial<Record<RefusalCode, (about: About) => string>> = {
  unknown_variable: ({ variable, position }) =>
    `The variable "${variable}" at character ${position} is not known, or not closed. Known are {{organization_prefix}}, {{email}} and {{default_sender_email}}.`,
};

/** The sentence of a refusal, with what is known about this one. */
export function detailOf(code: RefusalCode, about: Refusal['about']): string {
  return (about && SAYING_MORE[code]?.(about)) ?? REFUSALS[code];
}
