/** Ends a start: main prints its one sentence, without a stack, and exits with 1. */
export class CannotStart extends Error {
  override name = 'CannotStart';
}
