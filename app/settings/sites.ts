import type { Reading } from './useEntries.ts';

/** As strict as the server is, so that what is added to the list is not refused with it. */
const HOST = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/;
const LONGEST_HOST = 253;

/** In what is typed or pasted: the hosts, also those of whole addresses; and the rest, as it was. */
export function sitesIn(text: string): Reading {
  const pieces = text.split(/[,;\s]+/).filter(Boolean);
  const read = pieces.map(piece => ({ piece, host: hostOf(piece) }));
  return {
    entries: read.flatMap(({ host }) => host ?? []),
    rest: read.flatMap(({ piece, host }) => (host === null ? piece : [])).join(' '),
  };
}

/** Of `https://Shop.example:8443/pages?x`, `shop.example:8443`: as a browser names the page's origin. */
function hostOf(written: string): string | null {
  const address = /^https?:\/\//i.test(written) ? written : `https://${written}`;
  if (!URL.canParse(address) || /:\/\/.*(:\/\/|@)/.test(address)) return null;
  const { host } = new URL(address);
  return host.length <= LONGEST_HOST && HOST.test(host) ? host : null;
}
