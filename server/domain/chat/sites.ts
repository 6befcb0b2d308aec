/** Whether a page is on one of these hosts, as `shop.example` or `localhost:8080`; a port that goes without saying is the same. */
export function isOnSite(sites: string[], page: URL): boolean {
  return sites.some(site => {
    const root = `${page.protocol}//${site}`;
    return URL.canParse(root) && new URL(root).host === page.host;
  });
}
