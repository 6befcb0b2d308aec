import { settleSimulator as settle } from '../store/simulatorAccount.ts';
import type { Context } from './context.ts';

/** A real provider has come or gone: the simulator goes off, or stands in again. At once, and at every start. */
export function settleSimulator({ db, installation, now }: Context, workspaceId: string): Promise<void> {
  const { box, mayRunSimulator } = installation;
  return settle(db, box, workspaceId, mayRunSimulator, now());
}
