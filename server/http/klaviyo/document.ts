import type { FastifyRequest } from 'fastify';

/** A resource object (JSON:API 1.0). */
export type Resource = {
  type: string;
  id: string;
  attributes: object;
  relationships?: Record<string, object>;
  links: { self: string };
};

/** A resource by its name alone, as relationships have it. */
export type Named = Pick<Resource, 'type' | 'id'>;

/** Where Klaviyo's API begins here, as `https://inbox.example.com/klaviyo/api`. */
export function apiAt(publicUrl: string): string {
  return `${publicUrl}/klaviyo/api`;
}

export function resource(
  publicUrl: string,
  path: string,
  { type, id, ...rest }: Omit<Resource, 'links'>,
): Resource {
  return { type, id, ...rest, links: { self: `${apiAt(publicUrl)}/${path}/${encodeURIComponent(id)}` } };
}

/** A document of one resource. */
export function one(data: Resource, included?: Resource[]): object {
  return { data, ...(included && { included }), links: data.links };
}

/** A document of a page, which leads to the next one. Nothing leads back: `prev` is always null. */
export function many(
  publicUrl: string,
  { url }: FastifyRequest,
  { data, next_cursor }: { data: (Resource | Named)[]; next_cursor: string | null },
  included?: Resource[],
): object {
  const self = publicUrl + url;
  return {
    data,
    ...(included && { included }),
    links: { self, first: toPage(self, null), prev: null, next: next_cursor && toPage(self, next_cursor) },
  };
}

function toPage(address: string, cursor: string | null): string {
  const url = new URL(address);
  url.searchParams.delete('page[cursor]');
  if (cursor) url.searchParams.set('page[cursor]', cursor);
  return url.href;
}
