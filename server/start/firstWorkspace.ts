import { randomBytes } from 'node:crypto';
import { Scope } from '../../contract/vocabulary.ts';
import { hashPassword } from '../passwords.ts';
import { createApiKey } from '../store/apiKeys.ts';
import { addMember, createWorkspace, discardWorkspace, openWorkspace } from '../store/createWorkspace.ts';
import type { Database } from '../store/database.ts';

export type FirstWorkspace = { workspaceId: string; created: Credentials | null };

/** Printed once, at the first start, and kept nowhere. */
export type Credentials = { email: string; password: string; apiKey: string };

/** Gives the new workspace a past and a team; whom the printed password belongs to. */
type Fill = (workspaceId: string, passwordHash: string) => Promise<{ email: string }>;

const NAME = 'My shop';
const EMAIL = 'owner@shop.example';

/** The first workspace: the one that is there, or a new one. With `fill` it is filled before anybody sees it. */
export async function firstWorkspace(db: Database, now: Date, fill: Fill | null): Promise<FirstWorkspace> {
  const known = await db
    .selectFrom('workspaces')
    .selectAll()
    .orderBy('createdAt')
    .limit(1)
    .executeTakeFirst();
  if (known?.readyAt) return { workspaceId: known.id, created: null };
  // A first start that died before it could tell anybody how to sign in.
  if (known) await discardWorkspace(db, known.id);
  return make(db, now, fill);
}

async function make(db: Database, now: Date, fill: Fill | null): Promise<FirstWorkspace> {
  const password = randomBytes(9).toString('base64url');
  const workspaceId = await createWorkspace(db, { name: NAME, settings: emptySettings() }, now);
  const passwordHash = await hashPassword(password);
  const { email } = fill
    ? await fill(workspaceId, passwordHash)
    : await addOwner(db, workspaceId, passwordHash, now);
  const { key: apiKey } = await createApiKey(db, workspaceId, 'First key', Scope.options, now);
  await openWorkspace(db, workspaceId, now);
  return { workspaceId, created: { email, password, apiKey } };
}

async function addOwner(db: Database, workspaceId: string, passwordHash: string, now: Date) {
  await addMember(db, workspaceId, { name: 'Owner', email: EMAIL, passwordHash, role: 'owner' }, now);
  return { email: EMAIL };
}

function emptySettings() {
  return {
    organization_prefix: NAME,
    default_sender_email: EMAIL,
    time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
