import type { RefusalCode } from '../../contract/refusals.ts';

/** A rule said no. Which code becomes which HTTP status is not known here. */
export class Refused extends Error {
  readonly code: RefusalCode;
  readonly pointer: string | undefined;

  constructor(code: RefusalCode, pointer?: string) {
    super(code);
    this.code = code;
    this.pointer = pointer;
  }
}
