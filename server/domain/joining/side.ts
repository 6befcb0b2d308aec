import type { Facts, Side } from '../facts.ts';
import type { Profile, Ticket } from '../state.ts';

/** Who there will be, and who will be no more. */
export type Sides = { stays: Side; goes: Side };

export function sideIn({ profile, ticket, details, names }: Facts): Side | null {
  return profile && { profile, ticket, details, names };
}

/** The older SMS thread takes the other's messages. Where only one has a ticket it is theirs, and else the older profile stays. */
export function sidesOf(a: Side, b: Side): Sides {
  return isElder(a, b) ? { stays: a, goes: b } : { stays: b, goes: a };
}

function isElder(a: Side, b: Side): boolean {
  if (a.ticket && b.ticket) return isBefore(a.ticket, b.ticket);
  if (a.ticket || b.ticket) return a.ticket !== null;
  return isBefore(a.profile, b.profile);
}

function isBefore(a: Profile | Ticket, b: Profile | Ticket): boolean {
  const ahead = a.createdAt.getTime() - b.createdAt.getTime();
  return ahead === 0 ? a.id < b.id : ahead < 0;
}
