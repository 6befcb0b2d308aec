import type { CallErrorCode, ProblemJson } from '../../contract/refusals.ts';

export type FieldError = NonNullable<ProblemJson['errors']>[number];

/** A call that no rule gets to see: it cannot be read, or whoever makes it may not. */
export class CallError extends Error {
  readonly code: CallErrorCode;
  readonly errors: FieldError[];
  readonly detail: string | undefined;

  constructor(code: CallErrorCode, more: { detail?: string; errors?: FieldError[] } = {}) {
    super(code);
    this.code = code;
    this.detail = more.detail;
    this.errors = more.errors ?? [];
  }
}
