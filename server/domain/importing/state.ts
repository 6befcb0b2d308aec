import type { ConsentKind, ConsentState } from '../../../contract/vocabulary.ts';
import type { Identifier, ProfileDetails } from '../state.ts';

/** What became of a line of a CSV file (DATA-1): of `profileId`, and null as `effect` where it changed nothing. */
export type ImportedLine = {
  workspaceId: string;
  importId: string;
  /** Counted from 0. */
  n: number;
  profileId: string | null;
  made: 'new' | 'updated' | 'same';
  /** Whether it gave a consent that the customer has revoked. */
  keptOptOut: boolean;
  effect: ImportEffect | null;
};

type Moved<T> = { was: T; now: T };
type Name = Pick<Identifier, 'kind' | 'value'>;

/** What a line of a file changed of a customer, so that it can be put back. Times are ISO 8601. */
export type ImportEffect = {
  fields: Record<string, Moved<string | null>>;
  details: { was: ProfileDetails | null; now: ProfileDetails } | null;
  gained: Name[];
  lost: Name[];
  consent: { [Kind in ConsentKind]?: Moved<ConsentState> };
  /** When the customer's consent had changed last, once the line was taken in. */
  consentAt: string | null;
};

/** Why something stays as an import has made it, or `undone`. */
export type Undone = 'undone' | 'in_use' | 'changed_since';
