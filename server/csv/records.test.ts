import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { decoded } from './decode.ts';
import { type CsvRecord, recordsIn } from './records.ts';
import { UnreadableCsv } from './unreadable.ts';

async function read(file: Buffer, size = file.length) {
  const parts: Buffer[] = [];
  for (let at = 0; at < file.length; at += size) parts.push(file.subarray(at, at + size));
  let [encoding, delimiter] = ['', ''];
  const text = decoded(Readable.from(parts), one => {
    encoding = one;
  });
  const records = recordsIn(text, one => {
    delimiter = one;
  });
  const read: CsvRecord[] = [];
  for await (const record of records) read.push(record);
  return { records: read, encoding, delimiter };
}

const TEXT = 'nome;città\nZoë;Forlì\n';
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const windows = (text: string) => Buffer.from(text, 'latin1');

describe('DATA-1: a CSV file is read', () => {
  test.each([
    ['utf-8', Buffer.from(TEXT)],
    ['utf-8', Buffer.from(`\uFEFF${TEXT}`)],
    ['utf-16le', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['utf-16le', Buffer.from(TEXT, 'utf16le')],
    ['utf-16be', utf16be(`\uFEFF${TEXT}`)],
    ['windows-1252', windows(TEXT)],
  ])('in %s, however it is cut', async (encoding, file) => {
    for (const size of [1, 3, 7, 1024])
      expect(await read(file, size)).toEqual({
        ...{ encoding, delimiter: ';' },
        records: [
          { line: 1, cells: ['nome', 'città'] },
          { line: 2, cells: ['Zoë', 'Forlì'] },
        ],
      });
  });

  test.each([',', ';', '\t'])('with %j between its cells', async delimiter => {
    const header = ['"a;b,c\td"', 'phone', 'e-mail'].join(delimiter);
    expect(await read(Buffer.from(`${header}\r\n1${delimiter}2${delimiter}3`))).toMatchObject({
      ...{ delimiter, records: [{ cells: ['a;b,c\td', 'phone', 'e-mail'] }, { cells: ['1', '2', '3'] }] },
    });
  });

  test('with line breaks in quotes, empty lines and lines of other lengths, each known by where it begins', async () => {
    const { records } = await read(Buffer.from('a,b\n"1\n1",2\n\n3\n4,5,6\n'));
    expect(records).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1\n1', '2'] },
      { line: 5, cells: ['3'] },
      { line: 6, cells: ['4', '5', '6'] },
    ]);
  });

  test('after a long begin in ASCII, in which Windows-1252 shows late', async () => {
    const text = `name\n${'x\n'.repeat(4000)}Zoë\n`;
    const { records, encoding } = await read(windows(text), 1000);
    expect([encoding, records.at(-1)?.cells]).toEqual(['windows-1252', ['Zoë']]);
  });

  test.each([
    ['csv_encoding', Buffer.concat([Buffer.from(`é\n${'x\n'.repeat(1000)}`), windows('Zoë\n')])],
    ['csv_encoding', Buffer.from('a,b\n\0\0\0,1\n')],
    ['csv_quotes', Buffer.from('a,b\n"1,2\n')],
    ['csv_quotes', Buffer.from('a,b\n"1"x,2\n')],
    ['csv_long_line', Buffer.from(`a\n${'x'.repeat(300_000)}\n`)],
  ])('or refused for its %s', async (because, file) => {
    const refused = await read(file, 1000).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UnreadableCsv);
    expect(refused).toMatchObject({ because });
  });
});
