import { isBrandedSender, parsePhone, parseSendingNumber } from '../phone.ts';
import { Refused } from '../store/refused.ts';

/** A number that the shop can send from and be texted at, as it is kept. Throws what is wrong with it (SMS-7). */
export function requireSendingNumber(text: string, pointer: string): string {
  if (isBrandedSender(text)) throw new Refused('branded_sender', pointer);
  const phone = parseSendingNumber(text);
  if (!phone) throw new Refused('invalid_phone', pointer);
  return phone;
}

/** A phone that somebody can be texted at. */
export function requirePhone(text: string, pointer: string): string {
  const phone = parsePhone(text);
  if (!phone) throw new Refused('invalid_phone', pointer);
  return phone;
}
