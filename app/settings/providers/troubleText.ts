import { type FieldError, Refused } from '../../../contract/client.ts';
import { reasonOf } from '../reasonOf.ts';
import type { SettingsSay } from '../words/useSettingsWords.ts';
import { type FieldWords, linesOf } from './fields.ts';

const BY_CODE = {
  provider_refused: 'providers.refused',
  duplicate_account: 'providers.duplicate',
} as const;

const has = <Table extends object>(table: Table, key: string): key is keyof Table & string =>
  Object.hasOwn(table, key);

/** What is wrong with a field of an account; `value` is what stands in it. */
export function troubleText(
  { code, pointer }: FieldError,
  { wrong }: FieldWords,
  value: string,
  t: SettingsSay,
): string {
  if (has(BY_CODE, code)) return t(BY_CODE[code]);
  const number = linesOf(value)[Number(pointer.split('/').at(-1))] ?? value;
  if (code === 'branded_sender') return t('providers.branded', { number });
  if (code === 'invalid_phone') return t('providers.noNumber', { number });
  return t(wrong);
}

const REASONS = {
  provider_unreachable: 'providers.unreachable',
  set_by_environment: 'providers.reasonEnvironment',
  account_retired: 'providers.reasonRetired',
  not_found: 'refused.not_found',
} as const;

/** Why a change of providers was refused, as the end of a sentence. */
export function providerReason(error: unknown, t: SettingsSay): string {
  const known = error instanceof Refused && has(REASONS, error.code) && REASONS[error.code];
  return known ? t(known) : reasonOf(error, t);
}
