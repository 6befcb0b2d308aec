import type { Refusal } from '../decision.ts';
import type { Facts } from '../facts.ts';
import type { Message, ShortLink } from '../state.ts';
import { codeFor } from './codeFor.ts';
import type { CouponCode } from './state.ts';

/** A message that is tried again, with a code that is its customer's. */
export type Again = { message: Message; coupons: CouponCode[]; links: ShortLink[] };

/**
 * Its code may have gone back to the pool when it failed. It takes the same if nobody has got it since, else
 * another, which takes the place of the old one wherever that stands: in the text, and behind a short link.
 */
export function couponAgain(facts: Facts, message: Message): Again | Refusal {
  const { couponId, couponCode: before } = message;
  if (couponId === null || before === null) return { message, coupons: [], links: [] };
  const given = codeFor(facts);
  if ('refused' in given) return given;
  const { code, taken: coupons } = given;
  if (code === before) return { message, coupons, links: [] };
  const rewritten = withOther(facts, message.body, before, code);
  if (!rewritten) return { refused: 'coupon_code_taken' };
  const { body, links } = rewritten;
  return { message: { ...message, body, couponCode: code }, coupons, links };
}

/** Null where it cannot be told which characters are the code: nobody is sent a code that is another's by now. */
function withOther(facts: Facts, text: string, before: string, code: string) {
  const old = facts.links.filter(link => link.url.includes(before));
  if (![text, ...old.map(link => link.url)].every(one => standsApart(one, before))) return null;
  let body = text.replaceAll(before, () => code);
  const links = old.map(link => {
    const fresh = { ...link, code: facts.newCode(), url: link.url.replaceAll(before, () => code) };
    // What never left was never opened: nobody follows the old link.
    body = body.replaceAll(link.code, fresh.code);
    return { ...fresh, createdAt: facts.now };
  });
  return body === text ? null : { body, links };
}

/** Whether this code, wherever it stands, is no part of a longer word. */
function standsApart(text: string, code: string): boolean {
  const pieces = text.split(code);
  const isEnd = (at: number) => at === pieces.length - 1;
  return pieces.every(
    (piece, at) =>
      (at === 0 || !/^[\p{L}\p{N}]/u.test(piece)) && (isEnd(at) || !/[\p{L}\p{N}]$/u.test(piece)),
  );
}
