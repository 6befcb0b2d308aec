import type { ReplyVariable } from '../../contract/replyVariables.ts';

/** What is known of whom a reply goes to, from which shop, and by whose hand. Null where it is not. */
export type Known = {
  name: string | null;
  phone: string | null;
  email: string | null;
  city: string | null;
  /** ISO 3166, or as somebody wrote it. */
  country: string | null;
  organizationPrefix: string;
  shopName: string;
  /** In which the country is named. */
  language: string;
  /** Null for an API key: no member writes. */
  agentName: string | null;
  ticketNumber: number | null;
};

/** What each variable says; null where it is empty. A coupon's code is put in where the coupon is handed out. */
export type ReplyValues = Record<Exclude<ReplyVariable, 'coupon_code'>, string | null>;

export function replyValues(known: Known): ReplyValues {
  const { phone, email, city, organizationPrefix, shopName, ticketNumber } = known;
  const [customer, agent] = [wordsOf(known.name), wordsOf(known.agentName)];
  return {
    first_name: filled(customer[0]),
    last_name: filled(customer.slice(1).join(' ')),
    name: filled(customer.join(' ')),
    phone: filled(phone),
    email: filled(email),
    city: filled(city),
    country: filled(countryName(known)),
    organization_prefix: filled(organizationPrefix),
    shop_name: filled(shopName),
    agent_first_name: filled(agent[0]),
    agent_name: filled(agent.join(' ')),
    ticket_number: filled(ticketNumber?.toString()),
  };
}

function filled(value: string | null | undefined): string | null {
  return value?.trim() || null;
}

/**
 * The words of a name. A phone number or an address that stands where a name should, as imports leave it, is none:
 * nobody is greeted by it, and the fallback takes its place.
 */
function wordsOf(name: string | null): string[] {
  if (!name || !/\p{L}/u.test(name) || name.includes('@')) return [];
  return name.trim().split(/\s+/);
}

function countryName({ country, language }: Known): string | null {
  if (!country || !/^[A-Z]{2}$/.test(country)) return country;
  return new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country;
}
