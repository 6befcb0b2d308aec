import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { Log } from '../log.ts';
import type { Connection } from '../store/database.ts';
import type { Bus, Notice } from './bus.ts';

const CHANNEL = 'parley';
/** PostgreSQL takes at most 8000 bytes a notice. */
const IDS_A_NOTICE = 150;
/** The first of a rush rings at once, the rest share the next ring: one a commit would cost as much as the commit. */
const BETWEEN_RINGS_MS = 20;
const RING = 'select pg_notify($1, $2)';
/** A notice may be lost, so nothing waits for the disk. */
const LIGHT = '-c synchronous_commit=off';

/**
 * The bus without Redis: LISTEN and NOTIFY on a connection of its own, after commit and coalesced, since a NOTIFY
 * in a business transaction makes all commits of the server queue up.
 */
export function doorbell(connection: Connection, log: Log): Bus {
  const me = randomUUID();
  const hearers: ((notice: Notice) => void)[] = [];
  const changed = new Set<string>();
  const signedOut = new Set<string>();
  let client: Client | null = null;
  let ringing = false;
  let closed = false;
  void stayConnected();

  return {
    publish: notice => {
      for (const id of notice.kind === 'changed' ? notice.workspaceIds : []) changed.add(id);
      for (const id of notice.kind === 'signed_out' ? notice.sessionIds : []) signedOut.add(id);
      if (!ringing) void ring();
    },
    subscribe: hear => {
      hearers.push(hear);
    },
    close: async () => {
      closed = true;
      await client?.end();
    },
  };

  async function ring(): Promise<void> {
    ringing = true;
    while (client && (changed.size > 0 || signedOut.size > 0)) {
      await ringOnce(client);
      await pause(BETWEEN_RINGS_MS);
    }
    ringing = false;
  }

  async function ringOnce(current: Client): Promise<void> {
    const payload = JSON.stringify({ me, changed: take(changed), signedOut: take(signedOut) });
    await current.query({ name: 'ring', text: RING, values: [CHANNEL, payload] }).catch(() => pause(100));
  }

  async function stayConnected(): Promise<void> {
    while (!closed) {
      const fresh = new Client({ ...connection, options: `${connection.options ?? ''} ${LIGHT}` });
      const gone = new Promise<void>(resolve => fresh.once('end', resolve));
      fresh.on('error', error => log.warn({ err: error }, 'the doorbell lost its connection'));
      fresh.on('notification', ({ payload }) => hear(JSON.parse(payload ?? '{}')));
      try {
        await fresh.connect();
        await fresh.query(`listen ${CHANNEL}`);
        client = fresh;
        if (!ringing) void ring();
        await gone;
      } catch {
        await pause(500);
      }
      client = null;
    }
  }

  function hear(heard: { me: string; changed: string[]; signedOut: string[] }): void {
    if (heard.me === me) return;
    for (const tell of hearers) {
      if (heard.changed.length > 0) tell({ kind: 'changed', workspaceIds: heard.changed });
      if (heard.signedOut.length > 0) tell({ kind: 'signed_out', sessionIds: heard.signedOut });
    }
  }
}

function take(ids: Set<string>): string[] {
  const taken = [...ids].slice(0, IDS_A_NOTICE / 2);
  for (const id of taken) ids.delete(id);
  return taken;
}
