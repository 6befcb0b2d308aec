import { randomUUID } from 'node:crypto';

let lastTime = 0;
let counter = 0;

/** A UUID version 7 (RFC 9562): sorts by time, and within this process in the order drawn. */
export function newId(): string {
  const time = Date.now();
  if (time > lastTime) startMillisecond(time);
  else counter += 1;
  if (counter > 0xfff) startMillisecond(lastTime + 1);
  const hex = lastTime.toString(16).padStart(12, '0');
  const place = counter.toString(16).padStart(3, '0');
  // A version 4's last two groups are the variant and 62 random bits, as they are here.
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7${place}-${randomUUID().slice(19)}`;
}

function startMillisecond(time: number): void {
  lastTime = time;
  counter = 0;
}
