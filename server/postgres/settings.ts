import type { Layout } from './layout.ts';

export const PORT = 5432;

function settings(layout: Layout): Record<string, string | number> {
  return {
    listen_addresses: '',
    port: PORT,
    unix_socket_directories: layout.sockets,
    unix_socket_permissions: '0700',
    hba_file: layout.hostAccess,
    ident_file: layout.accountMap,

    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    wal_level: 'replica',

    max_connections: 100,
    shared_buffers: '256MB',
    random_page_cost: 1.1,
    // Compiling costs more than it saves on queries of a few milliseconds.
    jit: 'off',
    // Parallel queries need /dev/shm, of which a container has 64 MB.
    max_parallel_workers_per_gather: 0,
    // A killed app's long queries end with it.
    client_connection_check_interval: '2s',

    timezone: 'UTC',
    log_timezone: 'UTC',
    // Statements and details of errors hold what customers wrote, and have no place in a log.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
  };
}

export function serverArguments(layout: Layout): string[] {
  const flags = Object.entries(settings(layout)).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', layout.cluster, ...flags];
}
