import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { Frame } from '../../contract/changes.ts';
import { credentialsIn, type Parley } from '../servers/parley.ts';

export type Agents = {
  /** When each text's message reached each socket, once so many texts have reached all, or time is up. */
  saw(texts: number): Promise<Map<string, number[]>>;
};

const PATIENCE_MS = 5_000;

/** So many live screens of a signed-in agent. */
export async function agents(parley: Parley, sockets: number): Promise<Agents> {
  const cookie = await signIn(parley);
  const seen = new Map<string, number[]>();
  const open = await Promise.all(Array.from({ length: sockets }, () => watch(parley, cookie, seen)));
  return {
    saw: async texts => {
      const until = performance.now() + PATIENCE_MS;
      const isMissing = () => seen.size < texts || [...seen.values()].some(times => times.length < sockets);
      while (isMissing() && performance.now() < until) await pause(20);
      for (const socket of open) socket.close();
      return seen;
    },
  };
}

/** The cookie of whoever owns the shop. */
export async function signIn(parley: Parley): Promise<string> {
  const answer = await fetch(`${parley.address}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(credentialsIn(parley)),
  });
  const [cookie] = answer.headers.getSetCookie();
  if (!answer.ok || !cookie) throw new Error(`signing in was answered with ${answer.status}`);
  return cookie.split(';')[0] ?? '';
}

async function watch({ address }: Parley, cookie: string, seen: Map<string, number[]>): Promise<WebSocket> {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/api/v1/realtime`, { headers: { cookie } });
  const greeted = once(socket, 'message');
  socket.on('message', data => {
    const at = performance.now();
    const frame: Frame = JSON.parse(String(data));
    if (frame.type !== 'changes') return;
    for (const { body } of frame.messages) seen.set(body, [...(seen.get(body) ?? []), at]);
  });
  await greeted;
  return socket;
}
