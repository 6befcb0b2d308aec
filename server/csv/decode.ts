import { UnreadableCsv } from './unreadable.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes to look at, to tell how a file is written. */
const ENOUGH = 1024;

/**
 * The text of a file, part by part, and by `told` how it is written. UTF-8 and UTF-16 with or without their mark; what is no
 * UTF-8 from its first letter beyond ASCII on is Windows-1252, as spreadsheets write. Throws `UnreadableCsv`.
 */
export async function* decoded(
  bytes: AsyncIterable<Uint8Array>,
  told: (encoding: Encoding) => void,
): AsyncGenerator<string> {
  let begin: Uint8Array = new Uint8Array();
  let decode: Decode | null = null;
  for await (const part of bytes) {
    if (decode) yield decode(part);
    else begin = Buffer.concat([begin, part]);
    if (decode || begin.length < ENOUGH) continue;
    decode = decoderOf(begin, told);
    yield decode(begin);
  }
  decode ??= decoderOf(begin, told);
  yield decode(begin.length < ENOUGH ? begin : null, true);
}

/** `isLast`: nothing comes after it. */
type Decode = (part: Uint8Array | null, isLast?: boolean) => string;

function decoderOf(begin: Uint8Array, told: (encoding: Encoding) => void): Decode {
  const encoding = encodingOf(begin);
  told(encoding);
  return encoding === 'utf-8' ? narrow(told) : wide(encoding);
}

function encodingOf(begin: Uint8Array): Encoding {
  const [first, second] = begin;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Letters of ours have a zero beside them there, and no other text has any.
  if (first === 0 && second !== 0) return 'utf-16be';
  if (first !== 0 && second === 0) return 'utf-16le';
  return 'utf-8';
}

function wide(encoding: Encoding): Decode {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (part, isLast = false) =>
    orUnreadable(() => decoder.decode(part ?? new Uint8Array(), { stream: !isLast }));
}

function narrow(told: (encoding: Encoding) => void): Decode {
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const windows = new TextDecoder('windows-1252');
  let isAscii = true;
  let isWindows = false;
  let rest: Uint8Array = new Uint8Array();

  const read = (bytes: Uint8Array): string => {
    if (isWindows) return windows.decode(bytes);
    try {
      const text = utf8.decode(bytes);
      isAscii &&= text.length === bytes.length;
      return text;
    } catch (error) {
      if (!isAscii) throw error;
      isWindows = true;
      told('windows-1252');
      return windows.decode(bytes);
    }
  };

  let isBegun = false;
  return (part, isLast = false) => {
    const all = Buffer.concat([rest, part ?? new Uint8Array()]);
    // Between two letters of ASCII no other one is cut in two.
    const end = isLast ? all.length : all.findLastIndex(byte => byte < 0x80) + 1;
    rest = all.subarray(end);
    const text = orUnreadable(() => read(all.subarray(0, end)));
    if (isBegun || text === '') return text;
    isBegun = true;
    return text.replace(/^\uFEFF/, '');
  };
}

function orUnreadable(decode: () => string): string {
  try {
    const text = decode();
    if (!text.includes('\0')) return text;
  } catch {}
  throw new UnreadableCsv('csv_encoding');
}
