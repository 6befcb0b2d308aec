import { z } from 'zod';
import { type Sealing, sealing } from '../../chat/sealing.ts';

/** What a browser carries to a provider and back, so that nobody else's answer, and no other browser, will do. */
const Carried = z.object({
  v: z.literal(1),
  /** The provider's id here. */
  provider: z.uuid(),
  state: z.string(),
  nonce: z.string(),
  /** Of PKCE. */
  verifier: z.string(),
  /** Where they wanted to go: a path of the inbox. */
  next: z.string(),
  /** In milliseconds since 1970. */
  until: z.number(),
});
export type Trip = Omit<z.infer<typeof Carried>, 'v' | 'until'>;

export type Trips = {
  seal(trip: Trip): string;
  /** Null where it was not sealed here, was changed, or is out of date. */
  open(carried: string): Trip | null;
};

/** Long enough to find one's telephone and type a code of its authenticator. */
export const TRIP_SECONDS = 600;

export function trips({ secretKey, now }: { secretKey: string; now: () => Date }): Trips {
  const { seal, open }: Sealing<z.infer<typeof Carried>> = sealing('sign-in', secretKey, Carried);
  return {
    seal: trip => seal({ v: 1, ...trip, until: now().getTime() + TRIP_SECONDS * 1000 }),
    open: carried => {
      const trip = open(carried);
      return trip && trip.until > now().getTime() ? trip : null;
    },
  };
}
