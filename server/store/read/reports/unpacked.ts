import type { Said } from '../../../domain/figures/said.ts';

type Part = Pick<Said, 'replied' | 'channel' | 'authorId'> & { count: number };

/** A day as it is packed (`0028_said_days.sql`): parts, and their columns one behind the other. */
export type Packed = Record<'times' | 'tickets' | 'waits', Buffer> & {
  since: Date;
  until: Date;
  parts: Part[];
};

export function unpacked({ since, parts, ...columns }: Packed): Said[] {
  const [times, tickets] = [integersIn(columns.times), integersIn(columns.tickets)];
  const waits = doublesIn(columns.waits);
  let [at, waited] = [0, 0];
  return parts.map(({ count, ...who }) => {
    const [from, first] = [at, waited];
    at += count;
    if (who.replied) waited += count;
    return {
      ...{ ...who, since: since.getTime() },
      ...{ times: times.subarray(from, at), tickets: tickets.subarray(from, at) },
      waits: waits.subarray(first, waited),
    };
  });
}

/** PostgreSQL sends the high byte first, and here lies the low one. */
function integersIn(bytes: Buffer): Int32Array {
  const { buffer, byteOffset, length } = alone(bytes).swap32();
  return new Int32Array(buffer, byteOffset, length / 4);
}

function doublesIn(bytes: Buffer): Float64Array {
  const { buffer, byteOffset, length } = alone(bytes).swap64();
  return new Float64Array(buffer, byteOffset, length / 8);
}

/** Small ones lie among others in memory, where no number may begin. */
function alone(bytes: Buffer): Buffer {
  return bytes.byteOffset % 8 === 0 ? bytes : Buffer.from(new Uint8Array(bytes).buffer);
}
