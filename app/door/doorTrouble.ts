import { Refused } from '../../contract/client.ts';
import type { DoorSay } from './words/useDoorWords.ts';

const KNOWN = {
  password_too_short: 'door.password_too_short',
  password_common: 'door.password_common',
  password_is_known: 'door.password_is_known',
  wrong_password: 'door.wrong_password',
  code_needed: 'signIn.needCode',
  wrong_code: 'signIn.wrongCode',
  second_factor_on: 'door.second_factor_on',
  second_factor_off: 'door.second_factor_off',
  email_taken: 'door.email_taken',
  already_member: 'door.already_member',
  owners_only: 'door.owners_only',
  shared_account: 'door.shared_account',
  not_an_owner: 'door.not_an_owner',
  limited_session: 'door.limited_session',
  last_owner: 'door.last_owner',
  invalid_request: 'door.invalid_request',
  no_mail_server: 'door.no_mail_server',
  mail_not_sent: 'door.mail_not_sent',
  link_over: 'door.over',
  rate_limited: 'signIn.tooMany',
} as const;

/** Why something about an account did not go through, as a sentence. */
export function doorTrouble(error: unknown, t: DoorSay): string {
  if (!(error instanceof Refused)) return t('signIn.unreachable');
  const known = Object.entries(KNOWN).find(([code]) => code === error.code);
  return t(known ? known[1] : 'door.failed');
}
