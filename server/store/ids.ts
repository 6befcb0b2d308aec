import { randomBytes } from 'node:crypto';

let lastTime = 0;
let counter = 0;

/** A UUID version 7 (RFC 9562): sorts by time, and within this process in the order drawn. */
export function newId(): string {
  const time = Date.now();
  if (time > lastTime) startMillisecond(time);
  else counter += 1;
  if (counter > 0xfff) startMillisecond(lastTime + 1);
  const bytes = randomBytes(16);
  bytes.writeUIntBE(lastTime, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function startMillisecond(time: number): void {
  lastTime = time;
  counter = 0;
}
