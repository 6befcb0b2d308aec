import { type FieldError, Refused } from '../../contract/client.ts';

/** What the last try to save came to. `tries` counts those that failed: each moves the focus once. */
export type Told = {
  phase: 'quiet' | 'saving' | 'saved';
  troubles: FieldError[];
  refusal: Error | null;
  tries: number;
};

export const QUIET: Told = { phase: 'quiet', troubles: [], refusal: null, tries: 0 };

export function told(was: Told, error: unknown): Told {
  const troubles = error instanceof Refused ? error.errors : [];
  const refusal = error instanceof Error ? error : new Error(String(error));
  return { phase: 'quiet', troubles, refusal, tries: was.tries + 1 };
}

/** Whoever edits a field has read what was wrong with it. */
export function without(was: Told, at: string): Told {
  const troubles = was.troubles.filter(({ pointer }) => !isAt(at, pointer));
  const settled = troubles.length === 0;
  return { ...was, phase: 'quiet', troubles, refusal: settled ? null : was.refusal };
}

/** A list's entry is trouble of the list. */
export function troubleAt({ troubles }: Told, at: string): FieldError | null {
  return troubles.find(({ pointer }) => isAt(at, pointer)) ?? null;
}

function isAt(at: string, pointer: string): boolean {
  return pointer === at || pointer.startsWith(`${at}/`);
}
