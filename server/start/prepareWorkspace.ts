import { Client } from 'pg';
import type { KnownPhone } from '../../simulator/deps.ts';
import { castPhones } from '../../test/cast.ts';
import type { Context } from '../actions/context.ts';
import { fillDemo } from '../demo/fillDemo.ts';
import type { Env } from '../env.ts';
import type { Safe } from '../secrets.ts';
import { connectProvider, disconnectProvider } from '../store/connectProvider.ts';
import type { Connection } from '../store/database.ts';
import { type FirstWorkspace, firstWorkspace } from './firstWorkspace.ts';
import { SIMULATOR_ACCOUNT } from './simulator.ts';

/** The number that an installation without a provider texts from. */
export const SIMULATED_NUMBER = '+393515550100';

/** Two nodes that start together on an empty database make one workspace. */
const PREPARING = 7_231_003;

export type Prepared = FirstWorkspace & { phones: KnownPhone[] };

/** Sees to the first workspace and its provider: Twilio where it is configured, else the simulator. */
export async function prepareWorkspace(
  context: Context,
  connection: Connection,
  box: Safe,
  twilio: Env['twilio'],
  empty: boolean,
): Promise<Prepared> {
  const { db, now, publicUrl } = context;
  const client = new Client(connection);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [PREPARING]);
    const fill = (workspaceId: string, hash: string) =>
      fillDemo({ db, connection, box, workspaceId, passwordHash: hash, linkBase: publicUrl, now: now() });
    const first = await firstWorkspace(db, now(), empty ? null : fill);
    const { workspaceId } = first;
    if (twilio) {
      const { accountSid: externalId, authToken: secret, numbers } = twilio;
      await connectProvider(db, box, workspaceId, { provider: 'twilio', externalId, secret, numbers }, now());
      await disconnectProvider(db, workspaceId, 'simulator', now());
    } else {
      await connectSimulator(context, box, workspaceId);
    }
    return { ...first, phones: castPhones };
  } finally {
    await client.end();
  }
}

function connectSimulator({ db, now }: Context, box: Safe, workspaceId: string): Promise<void> {
  const account = {
    provider: 'simulator' as const,
    externalId: SIMULATOR_ACCOUNT,
    secret: '',
    numbers: [SIMULATED_NUMBER],
  };
  return connectProvider(db, box, workspaceId, account, now());
}
