import type { Route } from '../../contract/route.ts';
import { type RouteName, routes } from '../../contract/routes.ts';
import { callOf as visitorsCall } from '../chat/calls.ts';
import type { Client } from '../harness/client.ts';
import type { Served } from '../harness/served.ts';
import { openVisitor } from '../harness/visitor.ts';
import { callOf, type Thread } from '../http/calls.ts';
import { visitorsRoutes } from '../http/visitorsRoutes.ts';

export type Call = () => Promise<unknown>;

/** The last signs out: whoever has called it can call nothing more. */
const NAMES = (Object.keys(routes) as RouteName[])
  .filter(name => !visitorsRoutes.some(one => one === name))
  .toSorted((a, b) => Number(a === 'signOut') - Number(b === 'signOut'));

/** Every route once, called as its own test calls it: what the contract has is called, or does not get that far there. */
export function everyRoute(served: Served, caller: Client, thread: Thread): Call[] {
  return NAMES.map(name => async () => {
    const { path, init } = await callOf(name, served, thread);
    await answerTo(caller, path, init);
  });
}

/** Every route of visitors' once, each in a session of its own. */
export function everyVisitorsRoute({ url, workspaceId }: Served): Call[] {
  return visitorsRoutes.map(name => async () => {
    const visitor = await openVisitor(url, workspaceId);
    const { id } = await visitor.write('Hello');
    const { path, init } = await visitorsCall(name, id);
    const answer = await answerTo(visitor, path, init);
    if (name === 'streamChat') await answer.body?.cancel();
  });
}

/** Every list of the API but that of tickets, turned over once. */
export function everyPage(caller: Client, { ticketId, profileId }: Thread): Call[] {
  const lists = NAMES.filter(name => name.startsWith('list') && name !== 'listTickets');
  return lists.map((name): Call => {
    const { path }: Route = routes[name];
    const id = path.includes('/profiles/') ? profileId : ticketId;
    return () => turnOver(caller, path.replace(':id', id), { limit: '1' });
  });
}

/** The first page of a list, and the second. */
export async function turnOver(caller: Client, path: string, query: Record<string, string>): Promise<void> {
  const answer = await answerTo(caller, `${path}?${new URLSearchParams(query)}`);
  const { next_cursor: cursor } = (await answer.json()) as { next_cursor?: string | null };
  if (cursor) await answerTo(caller, `${path}?${new URLSearchParams({ ...query, cursor })}`);
}

/** A refusal is an answer: what had to be read for it was read. */
async function answerTo(caller: Client, path: string, init?: RequestInit): Promise<Response> {
  const answer = await caller.send(path, init);
  if (answer.status >= 500) throw new Error(`${path} was answered with ${answer.status}`);
  return answer;
}
