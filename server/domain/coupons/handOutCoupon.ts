import { codePlaceIn, withCode } from '../../../contract/couponCode.ts';
import type { Refusal } from '../decision.ts';
import type { Facts } from '../facts.ts';
import type { Draft, Written } from '../written.ts';
import { codeFor } from './codeFor.ts';

/** A step of `writeOut`: a code of the coupon that the agent chose, where the text has a place for it, or below it. */
export function handOutCoupon(facts: Facts, written: Written, { couponId }: Draft): Written | Refusal {
  if (couponId === null) return withKept(written);
  const given = codeFor(facts);
  if ('refused' in given) return { ...given, pointer: '/coupon_id' };
  const { code, taken } = given;
  const coupons = [...written.coupons, ...taken];
  return { ...written, body: withCode(written.body, code), couponId, couponCode: code, coupons };
}

/** Written anew, it has the code from before. A place with no code to fill it would leave as it is written. */
function withKept(written: Written): Written | Refusal {
  const { body, couponCode } = written;
  const at = codePlaceIn(body);
  if (at < 0) return written;
  if (couponCode !== null) return { ...written, body: withCode(body, couponCode) };
  const about = { variable: 'coupon_code', position: [...body.slice(0, at)].length + 1 };
  return { refused: 'empty_variable', pointer: '/body', about };
}
