import type { Accepted, Refusal } from '../domain/decision.ts';

/** What became of a command. */
export type Outcome =
  | { kind: 'accepted'; decision: Accepted }
  | { kind: 'refused'; refusal: Refusal }
  /** The same provider request has been here before: its effects stand already. */
  | { kind: 'repeated' }
  | { kind: 'failed'; error: unknown };
