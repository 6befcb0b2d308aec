import { isOnSite } from './sites.ts';

/** What decides where the way back from a mail leads. */
export type LastSeen = {
  workspaceId: string;
  /** Where the visitor was last, as their browser says. */
  pageUrl: string | null;
  /** The hosts that the shop has named. */
  sites: string[];
  /** Of this installation, without a slash at the end. */
  publicUrl: string;
  /** Whether it is known that the mail reaches the visitor, and not whose address they have typed. */
  isTheirs: boolean;
};

/**
 * FOLLOW-2: the page that the visitor was on last, where it is the shop's or ours; else the first of the shop's sites, else
 * a page of ours with the chat alone. Whoever chats can say any address, and type anybody's: a mail in the shop's name
 * leads to no page that the shop has not named.
 */
export function returnPage(seen: LastSeen): string {
  const { workspaceId, sites, publicUrl } = seen;
  const [site] = sites;
  return lastPage(seen) ?? (site ? `https://${site}/` : `${publicUrl}/chat/${workspaceId}`);
}

function lastPage({ pageUrl, sites, publicUrl, isTheirs }: LastSeen): string | null {
  if (pageUrl === null || !URL.canParse(pageUrl)) return null;
  const page = new URL(pageUrl);
  if (!/^https?:$/.test(page.protocol)) return null;
  if (page.origin !== new URL(publicUrl).origin && !isOnSite(sites, page)) return null;
  page.username = '';
  page.password = '';
  page.hash = '';
  // A query can hold what is the visitor's own business, or lead on to elsewhere.
  if (!isTheirs) page.search = '';
  return page.href;
}
