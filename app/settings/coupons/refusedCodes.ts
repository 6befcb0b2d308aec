import { LONGEST } from '../limits.ts';
import type { SettingsSay } from '../words/useSettingsWords.ts';
import type { CodeLine } from './codes.ts';

const WHY = {
  duplicate: 'coupons.refusedDuplicate',
  others: 'coupons.refusedOthers',
  long: 'coupons.refusedLong',
  unseen: 'coupons.refusedUnseen',
} as const;

/** A code that is not in the pool, where it stood, and why. */
export type Refusal = CodeLine & { why: keyof typeof WHY };

/** The server says which rule refuses; what is wrong with the code itself can be seen here. */
export function refusalOf(line: CodeLine | undefined, reason: string): Refusal[] {
  if (!line) return [];
  if (reason === 'duplicate_coupon_code') return [{ ...line, why: 'duplicate' }];
  if (reason === 'code_of_another_coupon') return [{ ...line, why: 'others' }];
  return [{ ...line, why: line.code.length > LONGEST.code ? 'long' : 'unseen' }];
}

export function whyRefused({ why }: Refusal, t: SettingsSay): string {
  return t(WHY[why], { most: LONGEST.code });
}

/** The refused codes as CSV after RFC 4180, with the line of each and why, in the reader's language. */
export function refusedCsv(refused: readonly Refusal[], t: SettingsSay): string {
  const head = [t('coupons.line'), t('coupons.code'), t('coupons.why')];
  const rows = refused.map(one => [String(one.line), one.code, whyRefused(one, t)]);
  return [head, ...rows].map(row => `${row.map(field).join(',')}\r\n`).join('');
}

/** A code must not become a formula in somebody's spreadsheet. */
function field(text: string): string {
  const tame = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}
