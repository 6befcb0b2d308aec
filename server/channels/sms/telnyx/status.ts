import type { StatusReport } from '../../channel.ts';
import { referenceIn } from '../reference.ts';
import { PROVIDER_ID } from '../shapes.ts';
import { Message, recipientOf } from './message.ts';
import { messageStatusOf } from './messageStatus.ts';

/**
 * What `message.sent` or `message.finalized` reports. Null where there is nothing to act on: a status that we do not
 * know, a message of a customer's, or no id to tell which text. Whether it is news is for the caller.
 */
export function parseStatus(accountExternalId: string, payload: unknown): StatusReport | null {
  const message = Message.safeParse(payload).data;
  if (message?.direction !== 'outbound' || !PROVIDER_ID.test(message.id)) return null;
  const theirs = recipientOf(message)?.status;
  const status = messageStatusOf(theirs);
  if (!status) return null;
  const code = message.errors?.[0]?.code ?? null;
  const reference = referenceIn(message.webhook_url);
  // One that has expired has no code of its own.
  const errorCode = status === 'failed' ? (code ?? theirs ?? null) : null;
  return { providerId: message.id, accountExternalId, status, errorCode: readable(errorCode), reference };
}

function readable(code: string | null): string | null {
  return code && /^[a-z0-9_]{1,40}$/.test(code) ? code : null;
}
