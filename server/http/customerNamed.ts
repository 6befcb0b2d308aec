import type { CustomerNamed as Given } from '../../contract/customerNamed.ts';
import type { CustomerNamed } from '../domain/customerNamed.ts';
import { parsePhone } from '../phone.ts';
import { Refused } from '../store/refused.ts';

/** Whom another tool means. Throws `invalid_phone`. */
export function customerNamed({ id, external_id, phone, email }: Given): CustomerNamed {
  if (id) return { id };
  return {
    names: [
      ...(external_id ? [{ kind: 'external' as const, value: external_id }] : []),
      ...(phone ? [{ kind: 'phone' as const, value: requirePhone(phone) }] : []),
      ...(email ? [{ kind: 'email' as const, value: email }] : []),
    ],
  };
}

function requirePhone(text: string): string {
  const phone = parsePhone(text);
  if (!phone) throw new Refused('invalid_phone', '/profile/phone');
  return phone;
}
