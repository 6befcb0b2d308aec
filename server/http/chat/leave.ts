import { LeftTab } from '../../../contract/chatRoutes.ts';
import type { Presence } from '../../chat/presence.ts';
import type { Tell } from '../../realtime/telling.ts';
import type { Serving } from '../serve.ts';

/** A token and a tab. */
const LARGEST = 8 * 1024;

/**
 * `POST /api/v1/chat/leave`: what a page still says while it is being closed (W3C Beacon). Nobody there can hear an
 * answer, so there is but one. As text it needs no asking beforehand, for which there would be no time.
 */
export function leaveBeacon(
  { app, chatTokens }: Serving,
  { presence, tell }: { presence: Presence; tell: Tell },
): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string', bodyLimit: LARGEST }, (_request, body, done) =>
    done(null, body),
  );
  app.setErrorHandler((_error, _request, reply) => reply.code(204).send());

  app.post('/api/v1/chat/leave', { schema: { hide: true } }, async (request, reply) => {
    const left = leftIn(request.body);
    const visitor = left && chatTokens.open(left.token);
    if (visitor && !presence.shut(visitor.sessionId, left.tab))
      tell({ kind: 'tab', sessionId: visitor.sessionId, tab: left.tab, isOpen: false });
    return reply.code(204).send();
  });
}

function leftIn(body: unknown) {
  try {
    return LeftTab.safeParse(JSON.parse(String(body))).data ?? null;
  } catch {
    return null;
  }
}
