import { SegmentedMessage } from 'sms-segments-calculator';
import type { Reply } from '../ending.ts';
import { complaint } from './complaint.ts';
import type { NewMessage } from './message.ts';

const PHONE_OR_SHORT_CODE = /^(\+[1-9]\d{6,14}|\d{3,8})$/;
const MOST_PARTS = 10;
const MOST_MEDIA = 10;

export type Asked = Partial<Record<string, unknown>>;

/** Why Telnyx would not take it, whoever it is to; null when it would. */
export function malformed({ to, from, text, media_urls: media = [] }: Asked): Reply | null {
  if (typeof to !== 'string' || typeof from !== 'string') return complaint(10004);
  if (!PHONE_OR_SHORT_CODE.test(to)) return complaint(40310);
  if (!Array.isArray(media) || media.length > MOST_MEDIA) return complaint(40317);
  if (media.length === 0 && !text) return complaint(40316);
  if (text === '' || (text !== undefined && typeof text !== 'string')) return complaint(10015);
  return media.length === 0 && partsOf(String(text)) > MOST_PARTS ? complaint(40302) : null;
}

function partsOf(text: string): number {
  return new SegmentedMessage(text).segmentsCount;
}

export function messageFrom(asked: Asked): NewMessage {
  const media = (asked.media_urls ?? []) as string[];
  return {
    direction: 'outbound',
    from: String(asked.from),
    to: String(asked.to),
    text: String(asked.text ?? ''),
    media: media.map(url => ({ url, contentType: null, size: null })),
    webhookUrl: typeof asked.webhook_url === 'string' ? asked.webhook_url : null,
  };
}
