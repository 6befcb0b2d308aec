import type { Safe } from '../secrets.ts';
import type { Connection, Database } from '../store/database.ts';

/** What the demo is built on: a new workspace, and the moment from which its past is counted. */
export type DemoGround = {
  db: Database;
  connection: Connection;
  box: Safe;
  workspaceId: string;
  passwordHash: string;
  /** Where short links begin. */
  linkBase: string;
  now: Date;
};
