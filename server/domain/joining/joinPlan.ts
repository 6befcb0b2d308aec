import type { ConsentKind, ConsentState } from '../../../contract/vocabulary.ts';
import type { Facts } from '../facts.ts';
import type { Identifier, Ticket } from '../state.ts';
import { KINDS, stricterOf } from './joinedConsent.ts';
import { sidesIn } from './joinProfiles.ts';

/** What a join does, for who has to say yes to it (PROF-5). */
export type JoinPlan = {
  staysId: string;
  goesId: string;
  /** The SMS ticket of who stays, and the younger one that leads to it. */
  ticket: Ticket | null;
  goneTicket: Ticket | null;
  consent: { kind: ConsentKind; stays: ConsentState; goes: ConsentState; becomes: ConsentState }[];
  /** All that both are known by. */
  names: Identifier[];
};

/** Null where they are not to be joined. */
export function planOf(facts: Facts): JoinPlan | null {
  const sides = sidesIn(facts);
  if ('refused' in sides) return null;
  const { stays, goes } = sides;
  return {
    staysId: stays.profile.id,
    goesId: goes.profile.id,
    ticket: stays.ticket,
    goneTicket: goes.ticket,
    consent: KINDS.map(kind => {
      const { state: becomes, other, by } = stricterOf(sides, kind);
      return {
        kind,
        becomes,
        ...(by === stays ? { stays: becomes, goes: other } : { stays: other, goes: becomes }),
      };
    }),
    names: [...stays.names, ...goes.names],
  };
}
