import type { Reply } from '../ending.ts';
import { complaint } from './complaint.ts';
import { type FakeText, newSid } from './message.ts';

const PHONE_OR_SHORT_CODE = /^(\+[1-9]\d{6,14}|\d{3,8})$/;

/** Why Twilio would not even look at it; null when it is well formed. */
export function malformed(form: URLSearchParams): Reply | null {
  const to = form.get('To');
  if (!to) return complaint(21604);
  if (!form.get('From') && !form.get('MessagingServiceSid')) return complaint(21603);
  if (!form.get('Body') && !form.has('MediaUrl')) return complaint(21602);
  if ([...(form.get('Body') ?? '')].length > 1600) return complaint(21617);
  return PHONE_OR_SHORT_CODE.test(to) ? null : complaint(21211);
}

export function textFrom(form: URLSearchParams, now: Date): FakeText {
  const service = form.get('MessagingServiceSid');
  const from = form.get('From');
  return {
    sid: newSid(form.has('MediaUrl') ? 'MM' : 'SM'),
    direction: 'outbound-api',
    from,
    to: form.get('To') ?? '',
    body: form.get('Body') ?? '',
    mediaUrls: form.getAll('MediaUrl'),
    messagingServiceSid: service,
    statusCallback: form.get('StatusCallback'),
    status: from === null ? 'accepted' : 'queued',
    errorCode: null,
    createdAt: now,
    sentAt: null,
  };
}
