import type { Role } from '../../contract/roles.ts';
import type { Session } from '../../contract/shapes.ts';
import { type Database, inWorkspace } from '../store/database.ts';
import { storedSettings } from '../store/read/settings.ts';
import { memberWithId } from '../store/read/workspace.ts';
import { readSettings } from '../store/settings.ts';

/** What this installation is, as screens are told with who is signed in. */
export type Here = { isSimulatorOn(workspaceId: string): Promise<boolean>; mailIsKept: boolean };

/** Who somebody is in a workspace, as the wire says it. */
export function sessionOf(
  db: Database,
  { isSimulatorOn, mailIsKept }: Here,
  { accountId, workspaceId }: { accountId: string; workspaceId: string },
): Promise<Session> {
  return inWorkspace(db, workspaceId, async tx => {
    const member = await memberWithId(tx, workspaceId, accountId);
    const { name, timeZone } = readSettings(await storedSettings(tx, workspaceId));
    return {
      member: { ...member, role: member.role as Role },
      workspace: { id: workspaceId, name, time_zone: timeZone },
      simulator: await isSimulatorOn(workspaceId),
      mail_is_kept: mailIsKept,
    };
  });
}
