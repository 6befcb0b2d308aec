import { askTranscript } from '../../actions/chat/askTranscript.ts';
import type { Context } from '../../actions/context.ts';
import { resumeSession } from '../../chat/resumeSession.ts';
import { CallError } from '../callError.ts';
import { type Serving, serve } from '../serve.ts';
import { requireSite, shopOf } from './shopOf.ts';
import { threadOf } from './threadOf.ts';

/** The way back from a follow-up mail, and the mail that a visitor asks for. */
export function chatMailRoutes(serving: Serving, context: Context): void {
  serve(serving, 'resumeChat', async ({ body, request }) => {
    const caller = await resumeSession(context, body.link);
    const isElsewhere = body.workspace_id !== undefined && body.workspace_id !== caller?.workspaceId;
    if (!caller || isElsewhere) throw new CallError('bad_chat_link');
    requireSite(await shopOf(context.db, caller.workspaceId), request, context.publicUrl);
    return { ...(await threadOf(context, caller)), token: context.chatTokens.seal(caller) };
  });

  serve(serving, 'mailTranscript', async ({ reply, caller }) => {
    await askTranscript(context, caller);
    reply.code(204);
    return null;
  });
}
