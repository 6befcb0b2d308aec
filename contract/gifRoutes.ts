import { z } from 'zod';
import { Binary, Upload } from './mediaRoutes.ts';
import { optionalParameter, type Route, Text } from './route.ts';
import { Time } from './shapes.ts';

export const GifProviderName = z.enum(['giphy']);
export type GifProviderName = z.infer<typeof GifProviderName>;

/** For whom a GIF is fit at most, as films are rated. */
export const GifRating = z.enum(['g', 'pg', 'pg-13', 'r']);
export type GifRating = z.infer<typeof GifRating>;

export const GifProvider = z.object({
  provider: GifProviderName.nullable().describe('null where none has been set up: then there are no GIFs'),
  rating: GifRating.describe('nothing stronger is found'),
  changed_at: Time.nullable(),
});
export type GifProvider = z.infer<typeof GifProvider>;

const NewGifProvider = z
  .object({
    provider: GifProviderName,
    key: Text.trim()
      .regex(/^\S{1,200}$/, 'must be 1 to 200 characters, and no spaces')
      .optional()
      .describe('as the provider has given it; never told again. Left out, the one that is kept stays'),
    rating: GifRating.default('g'),
  })
  .strict();
export type NewGifProvider = z.infer<typeof NewGifProvider>;

export const Gif = z.object({
  id: z.string(),
  title: z.string(),
  width: z.number().int().describe('of the preview, in pixels'),
  height: z.number().int(),
});
export type Gif = z.infer<typeof Gif>;

const ByGif = z.object({ id: z.string().regex(/^[A-Za-z0-9_-]{1,100}$/, "is not a GIF's id") });

export const gifRoutes = {
  readGifProvider: {
    method: 'GET',
    path: '/api/v1/gif_provider',
    summary: 'Where GIFs come from',
    tag: 'GIFs',
    access: 'inbox',
    scope: 'settings:read',
    answers: { 200: GifProvider },
  },
  setGifProvider: {
    method: 'PUT',
    path: '/api/v1/gif_provider',
    summary: "Let agents find GIFs by a key of one's own: kept once the provider accepts it",
    tag: 'GIFs',
    access: 'settings',
    scope: 'settings:write',
    body: NewGifProvider,
    answers: { 200: GifProvider },
  },
  removeGifProvider: {
    method: 'DELETE',
    path: '/api/v1/gif_provider',
    summary: 'Forget the key: there are no GIFs any more. Those that were sent stay',
    tag: 'GIFs',
    access: 'settings',
    scope: 'settings:write',
    answers: { 200: GifProvider },
  },
  listGifs: {
    method: 'GET',
    path: '/api/v1/gifs',
    summary: 'GIFs by words, or without words those that many send now',
    tag: 'GIFs',
    access: 'inbox',
    // Whoever is to see them is a person, and the key is for so many questions.
    scope: null,
    query: z.object({
      q: optionalParameter(Text.trim().max(50)),
      language: z.enum(['en', 'it']).default('en').describe('of the words'),
      cursor: z.string().max(100).optional(),
    }),
    answers: { 200: z.object({ data: z.array(Gif), next_cursor: z.string().nullable() }) },
  },
  readGifPreview: {
    method: 'GET',
    path: '/api/v1/gifs/:id/preview',
    summary: 'A small GIF to choose by, or its first picture. The provider hears of no browser',
    tag: 'GIFs',
    access: 'inbox',
    scope: null,
    params: ByGif,
    query: z.object({ still: z.enum(['true', 'false']).default('false') }),
    content: 'image/*',
    answers: { 200: Binary },
  },
  chooseGif: {
    method: 'POST',
    path: '/api/v1/gifs/:id/choose',
    summary: 'Fetch a GIF to be sent by its id, as a picture that was uploaded',
    tag: 'GIFs',
    access: 'inbox',
    scope: null,
    params: ByGif,
    answers: { 201: Upload },
  },
} as const satisfies Record<string, Route>;
