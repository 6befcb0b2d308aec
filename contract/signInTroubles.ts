/** Why a sign-in by a provider did not work. A plain list, so that a browser can hold it without a schema library. */
export const SIGN_IN_TROUBLES = [
  /** The person, or the provider, said no. */
  'denied',
  /** It took too long, was done once already, or was begun in another browser. */
  'stale',
  'unreachable',
  /** The provider does not know us, or not by this secret. */
  'misconfigured',
  /** What it answered does not prove what it says. */
  'unproven',
  /** Its clock and ours are minutes apart. */
  'clock',
  'unverified',
  'not_in_team',
  /** The address belongs to somebody whom the provider knows by another subject. */
  'another_person',
  /** An Owner, and the provider was not set up by one. */
  'owner_apart',
  'too_many',
] as const;

export type SignInTrouble = (typeof SIGN_IN_TROUBLES)[number];
