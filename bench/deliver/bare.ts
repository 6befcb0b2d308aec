import { fileURLToPath } from 'node:url';
import { startChild } from '../servers/child.ts';
import type { Provider } from './provider.ts';

/** How many texts a second a bare loop hands over to the same provider, from a process of its own. */
export async function bareCalls({ apiBase }: Provider): Promise<number> {
  const script = fileURLToPath(new URL('../servers/bareSender.ts', import.meta.url));
  const child = await startChild(script, 0, { TWILIO_API_BASE: apiBase });
  await child.stop();
  return Number(child.lines[0]);
}
