/** Where anybody can have an address: of no shop is it its own. */
const ANYBODYS = [
  ...['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'yahoo.com'],
  ...['icloud.com', 'me.com', 'aol.com', 'gmx.com', 'gmx.net', 'gmx.de', 'web.de', 'mail.com'],
  ...['proton.me', 'protonmail.com', 'libero.it', 'virgilio.it', 'tiscali.it', 'alice.it', 'yahoo.it'],
  ...['hotmail.it', 'outlook.it', 'orange.fr', 'free.fr', 'laposte.net', 'zoho.com', 'fastmail.com'],
];

/** By what a shop's own domain is known: what it has named its sites, else where its default sender is. */
export type Known = { default_sender_email: string; web_chat: { sites: string[] } };

/**
 * FOLLOW-3: the domain of a sender's address that is outside of the shop's own, so that its mail may be taken for spam;
 * null where it is the shop's own, and where nobody can tell.
 */
export function foreignDomain(address: string, { default_sender_email, web_chat }: Known): string | null {
  const domain = domainOf(address);
  if (!domain) return null;
  if (ANYBODYS.includes(domain)) return domain;
  const sites = web_chat.sites.map(site => site.replace(/:\d+$/, '')).filter(isName);
  const own = sites.length > 0 ? sites : [domainOf(default_sender_email)];
  const known = own.filter(one => one !== '' && !ANYBODYS.includes(one));
  return known.length === 0 || known.some(one => isOfOne(one, domain)) ? null : domain;
}

/** Not while it is being typed. */
function domainOf(address: string): string {
  const domain = address.split('@')[1]?.trim().toLowerCase() ?? '';
  return isName(domain) ? domain : '';
}

/** And no address of a machine on the desk, as localhost or 127.0.0.1. */
function isName(host: string): boolean {
  return /^([a-z0-9-]+\.)+[a-z][a-z0-9-]+$/.test(host);
}

/** `mail.shop.example`, `shop.example` and `www.shop.example` are one shop's. */
function isOfOne(one: string, other: string): boolean {
  const [a, b] = [one, other].map(name => name.replace(/^www\./, '')) as [string, string];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
