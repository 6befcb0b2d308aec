import { setTimeout as pause } from 'node:timers/promises';
import { type Connection, openConnection } from '../load/connection.ts';
import { signedText } from '../load/texts.ts';
import type { Parley } from '../servers/parley.ts';

/** A text, and when its request began. */
export type Begun = { body: string; at: number };

const CUSTOMERS = 200;
/** Enough that one is free whenever a text is due. */
const CONNECTIONS = 32;

/** Texts at a steady rate, whatever becomes of the ones before. */
export async function pace({ address, port, shop }: Parley, rate: number, seconds: number): Promise<Begun[]> {
  const free = await Promise.all(Array.from({ length: CONNECTIONS }, () => openConnection(port)));
  const open = [...free];
  const begun: Begun[] = [];
  const first = performance.now();
  const under: Promise<void>[] = [];
  for (let number = 0; number < rate * seconds; number += 1) {
    const body = `Text ${number}`;
    const request = signedText(address, shop, `+1212555${String(number % CUSTOMERS).padStart(4, '0')}`, body);
    await pause(Math.max(0, first + (number * 1000) / rate - performance.now()));
    const connection = free.pop();
    if (!connection) throw new Error('the server has not kept up with the rate');
    begun.push({ body, at: performance.now() });
    under.push(post(connection, request).then(() => void free.push(connection)));
  }
  await Promise.all(under);
  for (const one of open) one.close();
  return begun;
}

async function post(connection: Connection, request: Buffer): Promise<void> {
  const status = await connection.post(request);
  if (status !== 200) throw new Error(`a text was answered with ${status}`);
}
