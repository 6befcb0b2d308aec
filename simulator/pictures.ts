import { PICTURE_LIMITS } from '../contract/providers.ts';
import type { InboundText } from '../server/channels/channel.ts';
import type { TextRow } from './tables.ts';

/** Which picture of which text: what an address of the pretend carrier's says. */
export type PicturePlace = { providerId: string; index: number };

export type PhonePicture = { bytes: Buffer; contentType: string };

/** In bytes. A phone's request to the simulator holds no more. */
export const LARGEST_PICTURE = 1024 * 1024;

/** What one text to a phone may carry, as Twilio has it. */
export const SENT_PICTURES = PICTURE_LIMITS.simulator;

const ADDRESS = /^simulator:(SIM[0-9a-f]{32})\/(\d)$/;
const DATA = /^data:([a-z]+\/[a-z0-9.+-]+);base64,([A-Za-z0-9+/]+={0,2})$/;

/** A text's pictures as its provider names them to the shop: by address, not by content. */
export function picturesOf({ providerId, mediaUrls }: TextRow): InboundText['media'] {
  return mediaUrls.map((data, index) => ({
    url: `simulator:${providerId}/${index}`,
    contentType: pictureIn(data)?.contentType ?? 'application/octet-stream',
  }));
}

export function placeOf(url: string): PicturePlace | null {
  const [, providerId, index] = ADDRESS.exec(url) ?? [];
  return providerId ? { providerId, index: Number(index) } : null;
}

/** What a `data:` address holds; null for anything else. */
export function pictureIn(data: unknown): PhonePicture | null {
  const [, contentType, base64] = (typeof data === 'string' && DATA.exec(data)) || [];
  return contentType && base64 ? { contentType, bytes: Buffer.from(base64, 'base64') } : null;
}
