import multipart from '@fastify/multipart';
import type { Context } from '../../actions/context.ts';
import { uploadMedia } from '../../actions/uploadMedia.ts';
import { presentPicture } from '../../present/chat.ts';
import { inWorkspace } from '../../store/database.ts';
import { hasMessages } from '../../store/read/chat.ts';
import { addressOf } from '../addressOf.ts';
import { type Serving, serve } from '../serve.ts';
import { uploadedFile } from '../uploadedFile.ts';
import type { ChatLimits } from './limits.ts';

/** In a scope of its own: here bodies are not read before anybody knows who is calling. */
export async function uploadRoutes(serving: Serving, context: Context, limits: ChatLimits): Promise<void> {
  const { app, db } = serving;
  app.removeAllContentTypeParsers();
  await app.register(multipart);
  app.addContentTypeParser('*', (_request, _body, done) => done(null));

  serve(serving, 'uploadChatMedia', async ({ request, reply, caller: { workspaceId, sessionId } }) => {
    limits.uploads(sessionId, reply);
    const hasBegun = await inWorkspace(db, workspaceId, tx => hasMessages(tx, workspaceId, sessionId));
    if (!hasBegun) limits.uploadsBefore(addressOf(request), reply);
    const file = await uploadedFile(request);
    // By its session, which alone may send it: there may be no customer yet.
    const upload = await uploadMedia(context, workspaceId, file, { kind: 'customer', id: sessionId });
    return presentPicture(workspaceId, upload, context.mediaAddresses);
  });
}
