import { parseArgs } from 'node:util';
import { CannotStart } from '../server/cannotStart.ts';
import { readEnv } from '../server/env.ts';
import { print } from './print.ts';
import { fill } from './seed/fill.ts';
import { reachDatabase } from './seed/reachDatabase.ts';

try {
  const asked = readArguments();
  const database = await reachDatabase(readEnv());
  try {
    print(await fill(database.owner, asked));
  } finally {
    await database.stop();
  }
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function readArguments() {
  const options = {
    tickets: { type: 'string', default: '1000' },
    messages: { type: 'string', default: '10000' },
  } as const;
  const { values } = parseArgs({ options });
  return { tickets: count(values.tickets), messages: count(values.messages) };
}

function count(given: string): number {
  if (!/^[1-9]\d{0,7}$/.test(given))
    throw new CannotStart('npm run seed -- --tickets N --messages M, both whole numbers above 0.');
  return Number(given);
}
