import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ADMIN_ROLES } from '../../contract/roles.ts';
import { openCarrier } from '../../simulator/carrier.ts';
import { simulatorChannel } from '../../simulator/channel.ts';
import type { KnownPhone } from '../../simulator/deps.ts';
import { simulatorRoutes } from '../../simulator/routes.ts';
import type { Context } from '../actions/context.ts';
import { receiveMessage } from '../actions/receiveMessage.ts';
import { recordStatus } from '../actions/recordStatus.ts';
import type { SmsChannel } from '../channels/channel.ts';
import { authenticate } from '../http/authenticate.ts';
import { DIST } from '../http/screens.ts';
import { isLoopback } from '../loopback.ts';
import { inWorkspace } from '../store/database.ts';
import { listMails } from '../store/read/mails.ts';
import { listNumbers } from '../store/read/workspace.ts';
import { isSimulatorOn, SIMULATOR_ACCOUNT } from '../store/simulatorAccount.ts';
import { demoIdentity } from './demoIdentity.ts';

export type Simulator = {
  channel: SmsChannel;
  routes(app: FastifyInstance): Promise<void>;
  /** Whether it stands in there, for want of a real provider: in its own workspace or in none. */
  isOn(workspaceId: string): Promise<boolean>;
  start(): Promise<void>;
  stop(): Promise<void>;
};

/** The pretend carrier, joined to the same actions as a real provider's webhooks. */
export function openSimulator(context: Context, workspaceId: string, phones: KnownPhone[]): Simulator {
  const { db, now } = context;
  const carrier = openCarrier({
    db,
    accountExternalId: SIMULATOR_ACCOUNT,
    shopUrl: context.publicUrl,
    onReport: async report => {
      await recordStatus(context, workspaceId, 'simulator', report);
    },
  });
  const deps = {
    carrier,
    phones: async () => phones,
    shopNumbers: async () => {
      const numbers = await inWorkspace(db, workspaceId, tx => listNumbers(tx, workspaceId, null, 20));
      return numbers.filter(number => !number.goneAt).map(number => number.phone);
    },
    receive: async (text: Parameters<typeof receiveMessage>[3]) => {
      await receiveMessage(context, workspaceId, 'simulator', text);
    },
    mail: () => keptMail(context, workspaceId),
    isOn: () => isSimulatorOn(db, workspaceId),
    mayUse: async (request: FastifyRequest) => isFromHere(request) || (await isAdmin(request)),
    chat: {
      workspaceId,
      identityFor: (customer: Parameters<typeof demoIdentity>[2]) =>
        demoIdentity(context, workspaceId, customer),
    },
    page: new URL(`file://${DIST}simulator/page/index.html`),
  };

  return {
    channel: simulatorChannel(carrier),
    routes: app => simulatorRoutes(app, deps),
    isOn: async id => id === workspaceId && deps.isOn(),
    start: () => carrier.start(),
    stop: () => carrier.stop(),
  };

  async function isAdmin(request: FastifyRequest): Promise<boolean> {
    const caller = await authenticate(db, request, now()).catch(() => null);
    if (caller?.kind !== 'member' || caller.workspaceId !== workspaceId) return false;
    return (ADMIN_ROLES as readonly string[]).includes(caller.role);
  }
}

const MAILS_SHOWN = 50;

async function keptMail({ db }: Context, workspaceId: string) {
  const mails = await inWorkspace(db, workspaceId, tx =>
    listMails(tx, workspaceId, 'kept', null, MAILS_SHOWN),
  );
  return mails.map(({ id, recipient: to, subject, at, html, text }) => ({ id, to, subject, at, html, text }));
}

/** Not by way of a proxy, and not from a page whose name has been pointed at this machine. */
function isFromHere({ ip, headers }: FastifyRequest): boolean {
  const named = headers.host?.replace(/:\d+$/, '').replace(/[[\]]/g, '') ?? '';
  return isLoopback(ip) && isLoopback(named) && headers['x-forwarded-for'] === undefined;
}
