import { type Decision, NOTHING, SYSTEM } from './decision.ts';
import type { Facts } from './facts.ts';
import { differences } from './mergePatch.ts';
import { completed, ownPart } from './storedSettings.ts';

/** So many are remembered: they are shown, and nobody reads more. */
const MOST_SHOWN = 50;

/**
 * NOTE-1: whoever has an address wants no more e-mail about new messages there. The others stay as they are; after the
 * last one nobody is left to tell, and notifications are off.
 */
export function unsubscribe({ storedSettings }: Pick<Facts, 'storedSettings'>, address: string): Decision {
  const was = completed(storedSettings);
  const mail = was.email_notifications;
  if (!mail.recipients.includes(address)) return NOTHING;
  const recipients = mail.recipients.filter(one => one !== address);
  const unsubscribed = [...mail.unsubscribed, address].slice(-MOST_SHOWN);
  const on = mail.on && recipients.length > 0;
  const is = { ...was, email_notifications: { ...mail, on, recipients, unsubscribed } };
  const fields = differences(was, is);
  const told = { type: 'settings.updated' as const, actor: SYSTEM, profileId: null, fields };
  return { settings: ownPart(is), changes: [told] };
}
