import { z } from 'zod';
import { ById, type Route } from './route.ts';
import { Media } from './shapes.ts';

/** A picture that is there to be sent, as it will leave. */
export const Upload = Media.extend({
  width: z.number().int(),
  height: z.number().int(),
  bytes: z.number().int().describe('all the pictures of one message have 5 MiB at most'),
});
export type Upload = z.infer<typeof Upload>;

export const Binary = z.string().meta({ format: 'binary' });

export const mediaRoutes = {
  uploadMedia: {
    method: 'POST',
    path: '/api/v1/media',
    summary:
      'Upload a picture of up to 16 MiB, to be sent by its id within 7 days: JPEG, PNG, WebP or GIF. It is made to fit what telephones take, and told by nothing but its pixels',
    tag: 'Messages',
    access: 'inbox',
    scope: 'tickets:write',
    form: z.object({ file: Binary }),
    answers: { 201: Upload },
  },
  readMedia: {
    method: 'GET',
    path: '/api/v1/media/:id',
    summary: 'A picture of a message, as JPEG, PNG, WebP or GIF',
    tag: 'Messages',
    access: 'inbox',
    scope: 'tickets:read',
    params: ById,
    content: 'image/*',
    answers: { 200: Binary },
  },
} as const satisfies Record<string, Route>;
