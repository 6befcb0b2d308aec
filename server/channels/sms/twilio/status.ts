import type { StatusReport } from '../../channel.ts';
import { referenceIn } from '../reference.ts';
import { PROVIDER_ID } from '../shapes.ts';
import { messageStatusOf } from './messageStatus.ts';
import { filled, type TwilioParams } from './params.ts';

/**
 * What a status callback reports, posted to this address. Null where there is nothing to act on: a status of an inbound text or one that we do
 * not know, or no id to tell which text. Whether it is news is for the caller: callbacks come repeated and out of order.
 */
export function parseStatus(params: TwilioParams, address: string): StatusReport | null {
  const providerId = filled(params, 'MessageSid');
  const accountExternalId = filled(params, 'AccountSid');
  const status = messageStatusOf(filled(params, 'MessageStatus') ?? '');
  if (!accountExternalId || !providerId || !PROVIDER_ID.test(providerId)) return null;
  if (!status || status === 'received') return null;
  const reference = referenceIn(address);
  return { providerId, accountExternalId, status, errorCode: errorCode(params), reference };
}

function errorCode(params: TwilioParams): string | null {
  const code = filled(params, 'ErrorCode');
  return code && /^[1-9]\d{0,7}$/.test(code) ? code : null;
}
