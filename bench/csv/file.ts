import { openAsBlob } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** One line in so many cannot be taken in: it has no phone that anybody could be called at. */
const A_REFUSED_ONE = 1000;

const HEADER = 'phone,email,first_name,last_name,SMS marketing,favourite\n';
/** Lines that are written at once. */
const PART = 5000;

/** A file of so many customers, each with consent, and of lines that are refused among them. Its path, and how many those are. */
export async function writeFile(directory: string, rows: number): Promise<{ path: string; refused: number }> {
  const path = join(directory, 'customers.csv');
  const file = await open(path, 'w');
  let refused = 0;
  await file.write(HEADER);
  for (let at = 0; at < rows; at += PART) {
    const numbers = Array.from({ length: Math.min(PART, rows - at) }, (_, n) => at + n);
    const wrong = numbers.filter(n => n % A_REFUSED_ONE === 0);
    refused += wrong.length;
    await file.write([...numbers.map(customer), ...wrong.map(nobody)].join(''));
  }
  await file.close();
  return { path, refused };
}

function customer(n: number): string {
  const number = String(n).padStart(7, '0');
  return `+39347${number},buyer-${number}@home.example,Ada,Lindqvist,yes,Bowl no. ${n % 50}\n`;
}

function nobody(n: number): string {
  return `12,nobody-${n}@home.example,Nobody,,yes,\n`;
}

/** As a page's file field sends it: read off the disk while it is sent. */
export async function formOf(path: string): Promise<FormData> {
  const form = new FormData();
  form.append('file', await openAsBlob(path, { type: 'text/csv' }), 'customers.csv');
  return form;
}
