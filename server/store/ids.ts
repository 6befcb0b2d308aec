import { randomBytes, randomUUID } from 'node:crypto';
import { SHORT_LINK_CODE_LENGTH } from '../../contract/shortLinks.ts';

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

/** An id that sorts before all that were drawn less than so long before this one was. */
export function idBefore(id: string, ms: number): string {
  const time = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) - ms;
  const hex = time.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}

function startMillisecond(time: number): void {
  lastTime = time;
  counter = 0;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Bytes from here on would make the first letters likelier than the others. */
const EVEN = 256 - (256 % LETTERS.length);

/** A code for a short link: nine letters and digits by chance, some 10^16 in all, so that none can be guessed. */
export function newCode(): string {
  let code = '';
  while (code.length < SHORT_LINK_CODE_LENGTH)
    for (const byte of randomBytes(SHORT_LINK_CODE_LENGTH - code.length))
      if (byte < EVEN) code += LETTERS[byte % LETTERS.length];
  return code;
}
