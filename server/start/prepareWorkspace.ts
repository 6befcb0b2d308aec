import { Client } from 'pg';
import type { KnownPhone } from '../../simulator/deps.ts';
import { castPhones } from '../../test/cast.ts';
import type { Context } from '../actions/context.ts';
import { settleSimulator } from '../actions/settleSimulator.ts';
import { CannotStart } from '../cannotStart.ts';
import { fillDemo } from '../demo/fillDemo.ts';
import type { Env } from '../env.ts';
import type { Safe } from '../secrets.ts';
import { nameShop } from '../shopify/nameShop.ts';
import { connectProvider, retireForgotten } from '../store/connectProvider.ts';
import type { Connection } from '../store/database.ts';
import { type FirstWorkspace, firstWorkspace } from './firstWorkspace.ts';

/** Two nodes that start together on an empty database make one workspace. */
const PREPARING = 7_231_003;

export type Prepared = FirstWorkspace & { phones: KnownPhone[] };

/**
 * Sees to the first workspace, its shop and its provider: Twilio where the environment names it, those that were
 * connected in the app, and the simulator while there is none.
 */
export async function prepareWorkspace(
  context: Context,
  connection: Connection,
  { twilio, shopify }: Pick<Env, 'twilio' | 'shopify'>,
  empty: boolean,
): Promise<Prepared> {
  const { db, now, publicUrl } = context;
  const { box } = context.installation;
  const client = new Client(connection);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [PREPARING]);
    const fill = (workspaceId: string, hash: string) =>
      fillDemo({ db, connection, box, workspaceId, passwordHash: hash, linkBase: publicUrl, now: now() });
    const first = await firstWorkspace(db, now(), empty ? null : fill);
    const { workspaceId } = first;
    const named = twilio && (await connectNamed(context, box, workspaceId, twilio));
    await retireForgotten(db, workspaceId, named, now());
    await settleSimulator(context, workspaceId);
    await nameShop(context, workspaceId, shopify);
    return { ...first, phones: castPhones };
  } finally {
    await client.end();
  }
}

async function connectNamed(
  { db, now }: Context,
  box: Safe,
  workspaceId: string,
  { accountSid: externalId, authToken: secret, numbers }: NonNullable<Env['twilio']>,
): Promise<string> {
  const account = { provider: 'twilio' as const, externalId, secret, numbers };
  const id = await connectProvider(db, box, workspaceId, account, now());
  if (!id) throw new CannotStart('The account of TWILIO_ACCOUNT_SID is connected in another workspace.');
  return id;
}
