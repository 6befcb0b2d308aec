import { createHmac, timingSafeEqual } from 'node:crypto';
import { keyFor } from '../secrets.ts';
import { uuid } from './mediaStore.ts';

export type MediaAddresses = {
  /** Where this picture can be had from now on for 24 hours, by whoever knows the address: a provider signs nothing. */
  of(workspaceId: string, id: string): string;
  /** The picture that the last part of an address names; null where it was not written here, or too long ago. */
  read(token: string): Place | null;
};

type Place = { workspaceId: string; id: string };

type Needs = { secretKey: string; publicUrl: string; now: () => Date };

const LASTS_SECONDS = 24 * 3600;

/** A version, workspace, id and the last second as 37 bytes, then their HMAC-SHA256: 92 letters without an end to pad. */
const VERSION = 1;
const [ID_AT, UNTIL_AT, MAC_AT, END] = [17, 33, 37, 69];

/** Addresses of pictures that cannot be guessed and do not last. Every process with this secret key knows them. */
export function mediaAddresses({ secretKey, publicUrl, now }: Needs): MediaAddresses {
  const key = keyFor('media addresses', secretKey);
  const macOf = (place: Buffer) => createHmac('sha256', key).update(place).digest();
  const second = () => Math.floor(now().getTime() / 1000);

  return {
    of: (workspaceId, id) => {
      const place = Buffer.alloc(MAC_AT);
      place.writeUInt8(VERSION);
      place.write(hexOf(workspaceId) + hexOf(id), 1, 'hex');
      place.writeUInt32BE(second() + LASTS_SECONDS, UNTIL_AT);
      return `${publicUrl}/media/${Buffer.concat([place, macOf(place)]).toString('base64url')}`;
    },
    read: token => {
      const bytes = Buffer.from(token, 'base64url');
      // Letters that are none of base64's are passed over: the same bytes have one spelling.
      if (bytes.length !== END || bytes.toString('base64url') !== token) return null;
      const place = bytes.subarray(0, MAC_AT);
      if (!timingSafeEqual(macOf(place), bytes.subarray(MAC_AT))) return null;
      if (place.readUInt8() !== VERSION || place.readUInt32BE(UNTIL_AT) < second()) return null;
      return { workspaceId: idIn(place, 1), id: idIn(place, ID_AT) };
    },
  };
}

function hexOf(id: string): string {
  return uuid(id).replaceAll('-', '');
}

function idIn(place: Buffer, at: number): string {
  const hex = place.toString('hex', at, at + 16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
