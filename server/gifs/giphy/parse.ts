import { z } from 'zod';
import type { FoundGif, GifPage, Rendition } from '../gifs.ts';

/** Numbers come as text; of a rendition that is left out nothing comes, or an empty object. */
const Image = z.object({
  url: z.url(),
  width: z.coerce.number().int().positive(),
  height: z.coerce.number().int().positive(),
  size: z.coerce.number().int().nonnegative().catch(0),
});

const Item = z.object({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,100}$/),
  title: z.string().catch(''),
  images: z.record(z.string(), z.unknown()),
});

/** https://developers.giphy.com/docs/optional-settings/#rendition-guide */
const MOVING = [
  'original',
  'downsized_medium',
  'downsized',
  'fixed_width',
  'fixed_height',
  'fixed_width_small',
];
const PREVIEWS = ['fixed_width_downsampled', 'fixed_width', 'fixed_width_small'];
const STILLS = ['fixed_width_still', 'fixed_width_small_still', 'original_still'];

const Listed = z.object({
  data: z.array(z.unknown()),
  pagination: z
    .object({ offset: z.number(), count: z.number(), total_count: z.number().optional() })
    .optional(),
  meta: z.object({ response_id: z.string().min(1) }),
});

/**
 * A page of what was found; null where the answer is none. One without a `response_id` is what GIPHY says when it is in
 * trouble itself, empty and with a 200: https://developers.giphy.com/docs/api/synthetic-response/
 */
export function pageIn(json: unknown): GifPage | null {
  const listed = Listed.safeParse(json).data;
  if (!listed) return null;
  const gifs = listed.data.flatMap(item => gifIn(item) ?? []);
  return { gifs, next: nextIn(listed.pagination) };
}

function nextIn(pagination: z.infer<typeof Listed>['pagination']): string | null {
  if (!pagination || pagination.count === 0) return null;
  const { offset, count, total_count: total = Number.POSITIVE_INFINITY } = pagination;
  const next = offset + count;
  // Past 4999 it answers with an error.
  return next < Math.min(total, 4999) ? String(next) : null;
}

const One = z.object({ data: z.unknown(), meta: z.object({ response_id: z.string().min(1) }) });

export function oneIn(json: unknown): FoundGif | null {
  const one = One.safeParse(json).data;
  return one ? gifIn(one.data) : null;
}

/** Null for one without a form that can be shown: it is left out. */
function gifIn(json: unknown): FoundGif | null {
  const item = Item.safeParse(json).data;
  if (!item) return null;
  const formsOf = (names: string[]) => names.flatMap(name => renditionIn(item.images[name]) ?? []);
  const [preview] = formsOf(PREVIEWS);
  const [still = preview] = formsOf(STILLS);
  const renditions = formsOf(MOVING).sort((a, b) => b.width * b.height - a.width * a.height);
  return preview && still ? { id: item.id, title: item.title, preview, still, renditions } : null;
}

function renditionIn(json: unknown): Rendition | null {
  const image = Image.safeParse(json).data;
  return image ? { url: image.url, width: image.width, height: image.height, bytes: image.size } : null;
}
