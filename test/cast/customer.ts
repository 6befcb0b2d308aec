/** A customer of the shop, as far as it knows them. */
export type Customer = {
  phone: string;
  name: string | null;
  email: string | null;
  city: string | null;
  /** ISO 3166, as providers name it. */
  country: string | null;
  timeZone: string | null;
};

/** `who` is "Name <e-mail>", `where` is "City, country, time zone". */
export function customer(phone: string, who: string, where: string): Customer {
  const [, name = who, email = null] = /^(.+) <(.+)>$/.exec(who) ?? [];
  const [city = null, country = null, timeZone = null] = where.split(', ');
  return { phone, name, email, city, country, timeZone };
}

/** Somebody of whom the shop knows a number and nothing more. */
export function stranger(phone: string): Customer {
  return { phone, name: null, email: null, city: null, country: null, timeZone: null };
}
