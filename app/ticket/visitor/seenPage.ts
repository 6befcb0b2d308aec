import type { Visitor } from '../../../contract/shapes.ts';

type Page = NonNullable<Visitor['page']>;

/** Where it leads, if that is a page of the web: a stranger's browser has named it, and may name anything. */
export function webAddress({ url }: Pick<Page, 'url'>): string | null {
  const parsed = URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : null;
}

/** By its title; one without goes by its address, without what every address has. */
export function nameOf({ url, title }: Page): string {
  if (title.trim()) return title.trim();
  const parsed = URL.parse(url);
  return parsed ? `${parsed.host}${parsed.pathname}` : url;
}
