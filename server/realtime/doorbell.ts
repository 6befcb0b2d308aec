import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { Log } from '../log.ts';
import type { Connection } from '../store/database.ts';
import type { Bus, MovedNotice, Notice, TabNotice, TeamNotice, TypingNotice, ViewingNotice } from './bus.ts';

const CHANNEL = 'parley';
/** PostgreSQL takes at most 8000 bytes a notice: so many ids, and some seven notices that say one thing each. */
const IDS_A_NOTICE = 150;
const SINGLES_A_NOTICE = 7;
/** Of what is true for moments only: while nobody can be reached, the oldest says nothing any more. */
const MOST_SINGLES = 1000;
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
  const singles: Single[] = [];
  let client: Client | null = null;
  let ringing = false;
  let closed = false;
  void stayConnected();

  return {
    publish: notice => {
      if (notice.kind === 'changed') for (const id of notice.workspaceIds) changed.add(id);
      else if (notice.kind === 'signed_out') for (const id of notice.sessionIds) signedOut.add(id);
      else keep(notice);
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
    while (client && changed.size + signedOut.size + singles.length > 0) {
      await ringOnce(client);
      await pause(BETWEEN_RINGS_MS);
    }
    ringing = false;
  }

  function keep(single: Single): void {
    singles.push(single);
    if (singles.length > MOST_SINGLES) singles.shift();
  }

  async function ringOnce(current: Client): Promise<void> {
    const rung: Rung = {
      me,
      changed: take(changed),
      signedOut: take(signedOut),
      singles: singles.splice(0, SINGLES_A_NOTICE),
    };
    const payload = JSON.stringify(rung);
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

  function hear(heard: Rung): void {
    if (heard.me === me) return;
    for (const notice of noticesIn(heard)) for (const tell of hearers) tell(notice);
  }
}

/** Each says its own, where the others are one crowd of ids. */
type Single = MovedNotice | TeamNotice | TypingNotice | TabNotice | ViewingNotice;

type Rung = { me: string; changed: string[]; signedOut: string[]; singles?: Single[] };

/** A node of the version before rings without singles. */
function noticesIn({ changed, signedOut, singles = [] }: Rung): Notice[] {
  return [
    ...(changed.length > 0 ? [{ kind: 'changed' as const, workspaceIds: changed }] : []),
    ...(signedOut.length > 0 ? [{ kind: 'signed_out' as const, sessionIds: signedOut }] : []),
    ...singles,
  ];
}

function take(ids: Set<string>): string[] {
  const taken = [...ids].slice(0, IDS_A_NOTICE / 2);
  for (const id of taken) ids.delete(id);
  return taken;
}
