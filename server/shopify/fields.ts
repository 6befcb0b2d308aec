import { z } from 'zod';
import { minorDigits } from '../../contract/money.ts';
import { Address } from '../../contract/route.ts';
import type { Identifier } from '../domain/state.ts';
import { parsePhone } from '../phone.ts';

/** An id as its own webhooks write it: a number, or the same as text where that is longer than numbers are exact. */
export const ShopId = z.union([z.number().int(), z.string().regex(/^\d{1,30}$/)]).transform(String);

/** `gid://shopify/Order/5000`, as the Admin API names the same. */
export const GlobalId = z
  .string()
  .regex(/^gid:\/\/shopify\/\w+\/\d+/)
  .transform(text => /\d+/.exec(text)?.[0] ?? '');

/** Both write an amount so: `"19.99"`. */
export const Amount = z.union([z.string(), z.number()]).transform(Number).pipe(z.number().finite());

export const Moment = z.iso.datetime({ offset: true }).transform(text => new Date(text));

/** What is not said, or said to be empty, is the same. */
export const Words = z
  .string()
  .nullish()
  .transform(text => text?.trim() || null);

/** In the currency's smallest unit. */
export function minor(amount: number, currency: string): number {
  return Math.max(0, Math.round(amount * 10 ** minorDigits(currency)));
}

/** Screens make links of it. */
export function webAddress(text: string | null): string | null {
  return text && text.length <= 2000 && /^https?:\/\//.test(text) ? text : null;
}

type Known = { id: string | null; phones: (string | null)[]; emails: (string | null)[] };

/** By what somebody is known, the surest first (PROF-5). A phone without its country's code is nobody's. */
export function namesOf({ id, phones, emails }: Known): Pick<Identifier, 'kind' | 'value'>[] {
  const phone = phones.flatMap(text => (text && parsePhone(text)) || []).at(0);
  const email = emails.flatMap(text => Address.safeParse(text ?? '').data ?? []).at(0);
  return [
    ...(id ? [{ kind: 'external' as const, value: id }] : []),
    ...(phone ? [{ kind: 'phone' as const, value: phone }] : []),
    ...(email ? [{ kind: 'email' as const, value: email }] : []),
  ];
}
