import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where everything of the embedded server lies. All of it belongs to Parley's own user, except `cluster` and `sockets`. */
export type Layout = {
  dataDir: string;
  root: string;
  cluster: string;
  sockets: string;
  log: string;
  hostAccess: string;
  accountMap: string;
};

// A Unix socket's path holds at most 103 bytes on macOS and 107 on Linux; PostgreSQL adds its own file name to the directory.
const LONGEST_SOCKET_DIRECTORY = 103 - '/.s.PGSQL.5432.lock'.length;

export function layoutOf(dataDir: string): Layout {
  const root = join(dataDir, 'postgres');
  return {
    dataDir,
    root,
    cluster: join(root, 'cluster'),
    sockets: socketDirectory(root),
    log: join(root, 'postgres.log'),
    hostAccess: join(root, 'pg_hba.conf'),
    accountMap: join(root, 'pg_ident.conf'),
  };
}

function socketDirectory(root: string): string {
  const inside = join(root, 'sockets');
  if (Buffer.byteLength(inside) <= LONGEST_SOCKET_DIRECTORY) return inside;
  return join(tmpdir(), `parley-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`);
}
