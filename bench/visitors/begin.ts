import { randomUUID } from 'node:crypto';
import type { StartedChat } from '../../contract/chatRoutes.ts';
import { inLanes } from '../../server/actions/inLanes.ts';
import { post } from '../load/calls.ts';

/** Whose session has begun, and the tab in which they have it open. */
export type Visitor = { sessionId: string; token: string; tab: string };

/** Where they all are. */
export const PAGE = { url: 'https://shop.example/pieces/bowl', title: 'A bowl' };

const LANES = 16;

/** So many visitors begin a session as browsers do, each from an address of their own. */
export async function beginSessions(address: string, workspaceId: string, count: number): Promise<Visitor[]> {
  const begun: Visitor[] = [];
  const [failure] = await inLanes([...Array(count).keys()], LANES, async number => {
    begun.push(await beginSession(address, workspaceId, number));
  });
  if (failure) throw failure;
  return begun;
}

async function beginSession(address: string, workspace_id: string, number: number): Promise<Visitor> {
  const from = addressAt(number);
  const { token, session } = await post<StartedChat>(address, 'sessions', { workspace_id }, { from });
  const tab = randomUUID();
  const words = { body: 'Does it go in the oven?', client_message_id: tab, page: PAGE };
  await post(address, 'messages', words, { token, from });
  return { sessionId: session.id, token, tab };
}

/** Each in a network of its own, of those that are kept for examples (RFC 3849). */
function addressAt(number: number): string {
  return `2001:db8:${(number >> 16).toString(16)}:${(number & 0xffff).toString(16)}::1`;
}
