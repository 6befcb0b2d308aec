import { parse, stringify } from 'node:querystring';

const ADDRESS = /^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)(.*)$/is;
const AUTHORITY = /^((?:.*@)?(?:.*\])?[^:]*)(:.*)?$/s;

/**
 * The ways Twilio may have spelt an address when it signed it: as given, with and without its port; then as a URL
 * parser writes it; then with the query string escaped anew. The same list, in the same order, as the official SDK's
 * `validateRequest` tries.
 */
export function spellings(url: string): string[] {
  const normal = URL.canParse(url) ? new URL(url).toString() : url;
  const parsed = [withoutPort(normal), withPort(normal)];
  return [...new Set([withoutPort(url), withPort(url), ...parsed, ...parsed.map(queryEscapedAnew)])];
}

function withoutPort(url: string): string {
  const [, scheme = '', authority = '', rest = ''] = ADDRESS.exec(url) ?? [];
  return scheme ? scheme + hostOf(authority) + rest : url;
}

function withPort(url: string): string {
  const [, scheme = '', authority = '', rest = ''] = ADDRESS.exec(url) ?? [];
  if (!scheme || hostOf(authority) !== authority) return url;
  return scheme + authority + (scheme.toLowerCase() === 'https://' ? ':443' : ':80') + rest;
}

/** The authority without its port; a colon inside an IPv6 address's brackets starts none. */
function hostOf(authority: string): string {
  return AUTHORITY.exec(authority)?.[1] ?? authority;
}

function queryEscapedAnew(url: string): string {
  const start = url.indexOf('?') + 1;
  if (start === 0 || start === url.length) return url;
  return url.slice(0, start) + stringify(parse(url.slice(start)));
}
