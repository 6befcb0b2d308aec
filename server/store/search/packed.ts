import type { Places } from '../../domain/search/found.ts';

/** Two integers of four bytes for a place, the low byte first. */
export const BYTES_A_PLACE = 8;
/** Messages to a row of `search_messages`, and bytes to an id. */
const A_BLOCK = 32;
export const AN_ID = 16;

export function packed(places: ArrayLike<number>): Buffer {
  const bytes = Buffer.allocUnsafe(places.length * 4);
  for (let at = 0; at < places.length; at += 1) bytes.writeInt32LE(places[at] ?? 0, at * 4);
  return bytes;
}

export function unpacked(bytes: Buffer): Places {
  // Small ones lie among others in memory, where no integer may begin.
  const { buffer, byteOffset, length } = whereIntegersMay(bytes);
  return new Int32Array(buffer, byteOffset, length / 4);
}

function whereIntegersMay(bytes: Buffer): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
}

/** In which row the message of this number stands, counted from 1, and which byte of it its id begins at. */
export function blockOf(number: number): { block: number; at: number } {
  return { block: Math.floor((number - 1) / A_BLOCK), at: ((number - 1) % A_BLOCK) * AN_ID };
}

export function packedIds(ids: string[]): Buffer {
  return Buffer.from(ids.join('').replaceAll('-', ''), 'hex');
}

function idIn(ids: Buffer, at: number): string {
  const hex = ids.toString('hex', at, at + AN_ID);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The ids in a row, each with its message's number. */
export function numbered(block: number, ids: Buffer): [id: string, number: number][] {
  return Array.from({ length: ids.length / AN_ID }, (_, at) => [
    idIn(ids, at * AN_ID),
    block * A_BLOCK + at + 1,
  ]);
}
