import type { Route } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { newId } from '../../server/store/ids.ts';
import { JSON_BODY } from '../harness/client.ts';
import { still } from '../harness/pictures.ts';
import { formWith } from '../harness/upload.ts';
import type { VisitorsRoute } from '../http/visitorsRoutes.ts';

type Call = { path: string; init: RequestInit };

/** One call of each route of visitors' that goes through in a session that has begun. The shop has written `messageId`. */
export async function callOf(name: VisitorsRoute, messageId: string): Promise<Call> {
  const { method, path }: Route = routes[name];
  if (name === 'streamChat') return { path: `${path}?tab=tab-${newId()}`, init: { method } };
  if (name === 'uploadChatMedia') return { path, init: { method, body: formWith(await still('png')) } };
  const body = bodyOf(name, messageId);
  return { path, init: { method, ...(body && { body: JSON.stringify(body), headers: JSON_BODY }) } };
}

function bodyOf(name: VisitorsRoute, message_id: string): object | undefined {
  const bodies: Partial<Record<VisitorsRoute, object>> = {
    sendChatMessage: { body: 'Hello again', client_message_id: newId() },
    seeChatMessages: { message_id, seen: true },
    typeInChat: { typing: true },
    visitPage: { tab: 'a-tab-of-mine' },
    giveChatEmail: { email: 'mara@post.example' },
  };
  return bodies[name];
}
