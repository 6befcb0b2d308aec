import type { Readable } from 'node:stream';

const BLOCK = 512;

/** A file of an archive. Of a stream the size has to be known before. */
export type TarFile = { name: string; size: number; content: Buffer | Readable };

/**
 * A file as POSIX.1-1988's ustar has it: its header, itself, and zeros up to the block. Names are of ASCII, and of 100
 * characters at most.
 */
export async function* tarEntry({ name, size, content }: TarFile, at: Date): AsyncGenerator<Buffer> {
  yield tarHeader(name, size, at);
  if (Buffer.isBuffer(content)) yield content;
  else for await (const part of content) yield part;
  yield Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
}

/** What stands at the end of every archive. */
export const TAR_END = Buffer.alloc(2 * BLOCK);

function tarHeader(name: string, size: number, at: Date): Buffer {
  const header = Buffer.alloc(BLOCK);
  const put = (text: string, offset: number) => header.write(text, offset, 'latin1');
  put(name, 0);
  put(octal(0o644, 7), 100);
  put(octal(0, 7), 108);
  put(octal(0, 7), 116);
  put(octal(size, 11), 124);
  put(octal(Math.floor(at.getTime() / 1000), 11), 136);
  put('0', 156);
  put('ustar\0' + '00', 257);
  put(`${octal(sumOf(header), 6)}\0 `, 148);
  return header;
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}

/** The sum of the header's bytes, its own eight counted as spaces. */
function sumOf(header: Buffer): number {
  return header.reduce((sum, byte) => sum + byte, 8 * 0x20);
}
