import type { Safe } from '../secrets.ts';
import type { Connection, Database } from '../store/database.ts';

export type DemoGround = { db: Database; connection: Connection; box: Safe; workspaceId: string; passwordHash: string; now: Date };

export async function fillDemo(_ground: DemoGround): Promise<{ email: string }> {
  throw new Error('not yet');
}
