import type { Stage } from '../stage.ts';

/** Prepares, and gives back what then happens before the eyes of all screens. */
export type Case = {
  name: string;
  prepare(stage: Stage): Promise<() => Promise<unknown>>;
  /** Nothing is to be told: it has been here before, or changes nothing. */
  quiet: boolean;
};

export function when(name: string, prepare: Case['prepare']): Case {
  return { name, prepare, quiet: false };
}

export function quietly(name: string, prepare: Case['prepare']): Case {
  return { name, prepare, quiet: true };
}
