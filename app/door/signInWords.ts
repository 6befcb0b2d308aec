import type { SignInTrouble } from '../../contract/signInTroubles.ts';
import type { DoorKey } from '../words/catalog.ts';

/** What the sign-in page says of a way in by a provider. */
export const SIGN_IN_WORDS = {
  joined: 'door.ssoJoined',
  required: 'door.ssoRequired',
  denied: 'door.ssoDenied',
  stale: 'door.ssoStale',
  unreachable: 'door.ssoUnreachable',
  misconfigured: 'door.ssoMisconfigured',
  unproven: 'door.ssoUnproven',
  clock: 'door.ssoClock',
  unverified: 'door.ssoUnverified',
  not_in_team: 'door.ssoNotInTeam',
  another_person: 'door.ssoAnotherPerson',
  owner_apart: 'door.ssoOwnerApart',
  too_many: 'signIn.tooMany',
} as const satisfies Record<SignInTrouble | 'joined' | 'required', DoorKey>;
