import { openConnection } from '../load/connection.ts';
import { signedText } from '../load/texts.ts';
import type { Parley } from '../servers/parley.ts';

const CUSTOMERS = 400;
const PAGE = 100;

/** The tickets of so many customers who may be answered: each has agreed and written. */
export async function openThreads(parley: Parley): Promise<string[]> {
  const connection = await openConnection(parley.port);
  for (let at = 0; at < CUSTOMERS; at += 1)
    for (const body of ['JOIN', 'Is it in stock?'])
      await connection.post(signedText(parley.address, parley.shop, phoneAt(at), body));
  connection.close();
  return ticketsOf(parley);
}

function phoneAt(index: number): string {
  return `+1212555${String(index).padStart(4, '0')}`;
}

type Page = { data: { id: string }[]; next_cursor: string | null };

async function ticketsOf({ address, apiKey }: Parley): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const response = await fetch(`${address}/api/v1/tickets?limit=${PAGE}${query}`, {
      headers: { authorization: `Bearer ${apiKey}` },
    });
    const page = (await response.json()) as Page;
    ids.push(...page.data.map(({ id }) => id));
    cursor = page.next_cursor;
  }
  return ids;
}
