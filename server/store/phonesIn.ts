import type { Wanted } from './command.ts';

/** The phones by which a command names a customer. */
export function phonesIn({ phone, identity = [] }: Wanted): string[] {
  const named = identity.flatMap(({ kind, value }) => (kind === 'phone' ? [value] : []));
  return phone === undefined ? named : [phone, ...named];
}
