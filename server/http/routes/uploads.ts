import multipart from '@fastify/multipart';
import type { Context } from '../../actions/context.ts';
import { uploadMedia } from '../../actions/uploadMedia.ts';
import { presentUpload } from '../../present/upload.ts';
import { actorOf } from '../caller.ts';
import { type Call, type Serving, serve } from '../serve.ts';
import { uploadedFile } from '../uploadedFile.ts';
import { importUploads } from './imports.ts';

/** In a scope of its own: here bodies are not read before anybody knows who is calling. */
export async function uploadRoutes(serving: Serving, context: Context): Promise<void> {
  const { app } = serving;
  app.removeAllContentTypeParsers();
  await app.register(multipart);
  app.addContentTypeParser('*', (_request, _body, done) => done(null));

  importUploads(serving, context);

  const upload = async ({ request, caller }: Call<'uploadMedia'>) => {
    const file = await uploadedFile(request);
    return presentUpload(await uploadMedia(context, caller.workspaceId, file, actorOf(caller)));
  };
  serve(serving, 'uploadMedia', upload, uploadedFile);
}
