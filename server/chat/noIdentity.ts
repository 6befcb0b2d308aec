import type { CallErrorCode } from '../../contract/refusals.ts';

/** What was to say who a visitor is does not. `detail` is for the shop's developer. */
export class NoIdentity extends Error {
  readonly code: Extract<CallErrorCode, `identity_${string}`>;
  readonly detail: string;

  constructor(code: NoIdentity['code'], detail: string) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}
